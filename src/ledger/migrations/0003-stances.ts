import type { Migration } from './migration.ts';

/**
 * Statements recorded before there were stances get the one that their cue's kind implies, and nothing else that was not looked for.
 * Their confidence is the share of them that was right when the rules which found them were measured.
 */
export const stances: Migration = {
  name: '0003-stances',
  sqlite: `
update statements set document = json_set(
  document,
  '$.speaker.unnamed', null,
  '$.content.carried', json('[]'),
  '$.chain', (
    select json_group_array(json_set(value, '$.kind', 'second-hand', '$.speaker.unnamed', null))
    from json_each(document, '$.chain')
  ),
  '$.stance', case json_extract(document, '$.cue.kind')
    when 'deny' then 'denies'
    when 'confirm' then 'confirms'
    when 'doubt' then 'doubts'
    when 'ask' then 'asks'
    when 'demand' then 'demands'
    when 'promise' then 'promises'
    else 'affirms'
  end,
  '$.tenor', json('{"isNegated":false,"modality":"certain","qualifiers":[]}'),
  '$.denies', null,
  '$.addressee', null,
  '$.occasions', json('[]'),
  '$.confidence', 0.55
);
`,
};
