/** Zone abbreviations that mean one offset wherever news is written; CST, IST, BST, AST and SST mean several and are left out. */
// prettier-ignore
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z', UTC: 'Z', GMT: 'Z', WET: '+00:00', WEST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00',
  MSK: '+03:00', TRT: '+03:00', WAT: '+01:00', CAT: '+02:00', SAST: '+02:00', EAT: '+03:00', IRST: '+03:30', PKT: '+05:00',
  NPT: '+05:45', ICT: '+07:00', WIB: '+07:00', HKT: '+08:00', SGT: '+08:00', PHT: '+08:00', AWST: '+08:00', KST: '+09:00',
  JST: '+09:00', ACST: '+09:30', ACDT: '+10:30', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
  EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', AKST: '-09:00',
  AKDT: '-08:00', HST: '-10:00', ART: '-03:00', BRT: '-03:00',
};

/**
 * A zone as written, in capitals ("west" is a word) → its ISO 8601 offset; empty where it is none or means several.
 *
 * @example offsetOf('EST') // '-05:00'
 * @example offsetOf('+0900') // '+09:00'
 * @example offsetOf('CST') // '' : Chicago or Shanghai
 */
export function offsetOf(zone: string): string {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(zone);
  if (!numeric) return OFFSETS[zone] ?? '';
  const [, sign = '+', hours = '0', minutes = '00'] = numeric;
  return Number(hours) > 14 ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
