;; The arithmetic of the network, four or eight numbers at a time. `npm run kernel` makes kernel.wasm of it; plain-kernel.ts does the
;; same in plain code, with the same answers to the last bit: sums of whole numbers are exact, and fractions are added in one order.
;; All addresses are bytes of the one memory.
(module
  (memory (import "kernel" "memory") 1)

  ;; outputs[n][row] += scales[row] * (weights[row] . inputs[n]) for n < count.
  ;; weights: i8 [rows][columns], none of them -128; inputs: bytes of 0 to 127 [count][columns]; outputs: f32 [count][rows];
  ;; scales: f32 [rows]; rows are a multiple of 4, columns of 16. Within these bounds the relaxed product is exact on every machine:
  ;; two products come to less than 2^15.
  (func $multiply (export "multiply")
    (param $weights i32) (param $rows i32) (param $columns i32)
    (param $inputs i32) (param $count i32) (param $outputs i32) (param $scales i32)
    (local $w0 i32) (local $w1 i32) (local $w2 i32) (local $w3 i32) (local $input i32) (local $inputEnd i32)
    (local $output i32) (local $outputStep i32) (local $n i32) (local $row i32) (local $scale v128)
    (local $x v128) (local $y v128) (local $w v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $outputStep (i32.shl (local.get $rows) (i32.const 2)))
    (block $allRows (loop $fourRows
      (br_if $allRows (i32.ge_u (local.get $row) (local.get $rows)))
      (local.set $input (local.get $inputs))
      (local.set $output (i32.add (local.get $outputs) (i32.shl (local.get $row) (i32.const 2))))
      (local.set $scale (v128.load (i32.add (local.get $scales) (i32.shl (local.get $row) (i32.const 2)))))
      (local.set $n (local.get $count))
      (block $allInputs (loop $nextInput
        (br_if $allInputs (i32.eqz (local.get $n)))
        (local.set $w0 (local.get $weights))
        (local.set $w1 (i32.add (local.get $w0) (local.get $columns)))
        (local.set $w2 (i32.add (local.get $w1) (local.get $columns)))
        (local.set $w3 (i32.add (local.get $w2) (local.get $columns)))
        (local.set $inputEnd (i32.add (local.get $input) (local.get $columns)))
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0))
        (local.set $a3 (v128.const i32x4 0 0 0 0))
        (if (i32.ge_u (local.get $n) (i32.const 2))
          (then ;; two inputs at a time, so that a weight is fetched once for both
            (local.set $b0 (v128.const i32x4 0 0 0 0))
            (local.set $b1 (v128.const i32x4 0 0 0 0))
            (local.set $b2 (v128.const i32x4 0 0 0 0))
            (local.set $b3 (v128.const i32x4 0 0 0 0))
            (loop $columnsOfTwo
              (local.set $x (v128.load (local.get $input)))
              (local.set $y (v128.load (i32.add (local.get $input) (local.get $columns))))
              (local.set $w (v128.load (local.get $w0)))
              (local.set $a0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $x) (local.get $a0)))
              (local.set $b0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $y) (local.get $b0)))
              (local.set $w0 (i32.add (local.get $w0) (i32.const 16)))
              (local.set $w (v128.load (local.get $w1)))
              (local.set $a1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $x) (local.get $a1)))
              (local.set $b1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $y) (local.get $b1)))
              (local.set $w1 (i32.add (local.get $w1) (i32.const 16)))
              (local.set $w (v128.load (local.get $w2)))
              (local.set $a2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $x) (local.get $a2)))
              (local.set $b2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $y) (local.get $b2)))
              (local.set $w2 (i32.add (local.get $w2) (i32.const 16)))
              (local.set $w (v128.load (local.get $w3)))
              (local.set $a3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $x) (local.get $a3)))
              (local.set $b3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $y) (local.get $b3)))
              (local.set $w3 (i32.add (local.get $w3) (i32.const 16)))
              (local.set $input (i32.add (local.get $input) (i32.const 16)))
              (br_if $columnsOfTwo (i32.lt_u (local.get $input) (local.get $inputEnd))))
            (call $addScaled (i32.add (local.get $output) (local.get $outputStep)) (local.get $scale)
              (call $sums (local.get $b0) (local.get $b1) (local.get $b2) (local.get $b3)))
            (call $addScaled (local.get $output) (local.get $scale)
              (call $sums (local.get $a0) (local.get $a1) (local.get $a2) (local.get $a3)))
            (local.set $input (i32.add (local.get $input) (local.get $columns)))
            (local.set $output (i32.add (local.get $output) (i32.shl (local.get $outputStep) (i32.const 1))))
            (local.set $n (i32.sub (local.get $n) (i32.const 2)))
            (br $nextInput)))
        (loop $columnsOfOne
          (local.set $x (v128.load (local.get $input)))
          (local.set $a0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load (local.get $w0)) (local.get $x) (local.get $a0)))
          (local.set $w0 (i32.add (local.get $w0) (i32.const 16)))
          (local.set $a1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load (local.get $w1)) (local.get $x) (local.get $a1)))
          (local.set $w1 (i32.add (local.get $w1) (i32.const 16)))
          (local.set $a2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load (local.get $w2)) (local.get $x) (local.get $a2)))
          (local.set $w2 (i32.add (local.get $w2) (i32.const 16)))
          (local.set $a3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (v128.load (local.get $w3)) (local.get $x) (local.get $a3)))
          (local.set $w3 (i32.add (local.get $w3) (i32.const 16)))
          (local.set $input (i32.add (local.get $input) (i32.const 16)))
          (br_if $columnsOfOne (i32.lt_u (local.get $input) (local.get $inputEnd))))
        (call $addScaled (local.get $output) (local.get $scale)
          (call $sums (local.get $a0) (local.get $a1) (local.get $a2) (local.get $a3)))
        (local.set $n (i32.const 0))
        (br $nextInput)))
      (local.set $weights (i32.add (local.get $weights) (i32.shl (local.get $columns) (i32.const 2))))
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (br $fourRows))))

  ;; Adds four whole sums, scaled, to four outputs.
  (func $addScaled (param $output i32) (param $scale v128) (param $sums v128)
    (v128.store (local.get $output)
      (f32x4.add (v128.load (local.get $output)) (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (local.get $sums))))))

  ;; The sum of each vector's four numbers, as one vector.
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; tanh by Lambert's continued fraction to its seventh term, within 4e-5 of it.
  (func $tanh (param $x v128) (result v128)
    (local $square v128)
    (local.set $x (f32x4.min (f32x4.max (local.get $x) (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)) (v128.const f32x4 4.97 4.97 4.97 4.97)))
    (local.set $square (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 135135 135135 135135 135135) (f32x4.mul (local.get $square)
          (f32x4.add (v128.const f32x4 17325 17325 17325 17325) (f32x4.mul (local.get $square)
            (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $square)))))))
      (f32x4.add (v128.const f32x4 135135 135135 135135 135135) (f32x4.mul (local.get $square)
        (f32x4.add (v128.const f32x4 62370 62370 62370 62370) (f32x4.mul (local.get $square)
          (f32x4.add (v128.const f32x4 3150 3150 3150 3150) (f32x4.mul (local.get $square) (v128.const f32x4 28 28 28 28)))))))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
      (call $tanh (f32x4.mul (local.get $x) (v128.const f32x4 0.5 0.5 0.5 0.5))))))

  ;; One direction of a layer of LSTM cells over `count` words: the word at `inputs`, then the one `inputStep` bytes on (or back).
  ;; inputs: f32 [4 * size] a word, gates in the order in, forget, out, candidate; weights: i8 [4 * size][size], scales: f32 [4 * size];
  ;; outputs: bytes [size] a word, 64 + 63 times the value; state: room for bytes [size], f32 [size], f32 [4 * size]. size is a
  ;; multiple of 16.
  (func (export "recur")
    (param $weights i32) (param $scales i32) (param $size i32) (param $count i32) (param $state i32)
    (param $inputs i32) (param $inputStep i32) (param $outputs i32) (param $outputStep i32)
    (local $cells i32) (local $gates i32) (local $gateSize i32) (local $i i32)
    (local $gate i32) (local $cell v128) (local $hidden v128)
    (local.set $gateSize (i32.shl (local.get $size) (i32.const 2)))
    (local.set $cells (i32.add (local.get $state) (local.get $size)))
    (local.set $gates (i32.add (local.get $cells) (local.get $gateSize)))
    (memory.fill (local.get $state) (i32.const 64) (local.get $size))
    (memory.fill (local.get $cells) (i32.const 0) (local.get $gateSize))
    (block $allWords (loop $oneWord
      (br_if $allWords (i32.eqz (local.get $count)))
      (memory.copy (local.get $gates) (local.get $inputs) (i32.shl (local.get $gateSize) (i32.const 2)))
      (call $multiply (local.get $weights) (local.get $gateSize) (local.get $size) (local.get $state) (i32.const 1) (local.get $gates) (local.get $scales))
      (local.set $i (i32.const 0))
      (loop $fourCells
        (local.set $gate (i32.add (local.get $gates) (i32.shl (local.get $i) (i32.const 2))))
        (local.set $cell (f32x4.add
          (f32x4.mul
            (call $sigmoid (v128.load (i32.add (local.get $gate) (local.get $gateSize))))
            (v128.load (i32.add (local.get $cells) (i32.shl (local.get $i) (i32.const 2)))))
          (f32x4.mul
            (call $sigmoid (v128.load (local.get $gate)))
            (call $tanh (v128.load (i32.add (local.get $gate) (i32.mul (local.get $gateSize) (i32.const 3))))))))
        (v128.store (i32.add (local.get $cells) (i32.shl (local.get $i) (i32.const 2))) (local.get $cell))
        (local.set $hidden (f32x4.mul
          (call $sigmoid (v128.load (i32.add (local.get $gate) (i32.shl (local.get $gateSize) (i32.const 1)))))
          (call $tanh (local.get $cell))))
        (local.set $hidden (i32x4.trunc_sat_f32x4_s (f32x4.nearest
          (f32x4.add (v128.const f32x4 64 64 64 64) (f32x4.mul (local.get $hidden) (v128.const f32x4 63 63 63 63))))))
        (local.set $hidden (i16x8.narrow_i32x4_s (local.get $hidden) (local.get $hidden)))
        (v128.store32_lane 0 (i32.add (local.get $state) (local.get $i)) (i8x16.narrow_i16x8_s (local.get $hidden) (local.get $hidden)))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br_if $fourCells (i32.lt_u (local.get $i) (local.get $size))))
      (memory.copy (local.get $outputs) (local.get $state) (local.get $size))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $inputStep)))
      (local.set $outputs (i32.add (local.get $outputs) (local.get $outputStep)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $oneWord))))

  ;; outputs[n][m] = left[n] . right[m], all f32; left: [lefts][columns], right: [rights][columns]; columns are a multiple of 4.
  (func (export "dots")
    (param $left i32) (param $lefts i32) (param $right i32) (param $rights i32) (param $columns i32) (param $outputs i32)
    (local $width i32) (local $leftEnd i32) (local $m i32) (local $a i32) (local $b i32) (local $rowEnd i32) (local $sum v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $leftEnd (i32.add (local.get $left) (i32.mul (local.get $width) (local.get $lefts))))
    (block $allLefts (loop $oneLeft
      (br_if $allLefts (i32.ge_u (local.get $left) (local.get $leftEnd)))
      (local.set $rowEnd (i32.add (local.get $left) (local.get $width)))
      (local.set $b (local.get $right))
      (local.set $m (i32.const 0))
      (block $allRights (loop $oneRight
        (br_if $allRights (i32.ge_u (local.get $m) (local.get $rights)))
        (local.set $a (local.get $left))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (loop $fourColumns
          (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))))
          (local.set $a (i32.add (local.get $a) (i32.const 16)))
          (local.set $b (i32.add (local.get $b) (i32.const 16)))
          (br_if $fourColumns (i32.lt_u (local.get $a) (local.get $rowEnd))))
        (f32.store (local.get $outputs) (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
          (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
        (local.set $outputs (i32.add (local.get $outputs) (i32.const 4)))
        (local.set $m (i32.add (local.get $m) (i32.const 1)))
        (br $oneRight)))
      (local.set $left (local.get $rowEnd))
      (br $oneLeft)))))
