create table state (
  like history_columns including identity including defaults including constraints including comments,
  iso2 text not null,
  m49 text not null,
  name text not null,
  un_member_since date,
  un_regional_group text,
  icc_regional_group text,
  subregion text not null,
  note text,
  as_of date not null,
  constraint state_key_is_iso3 check (key ~ '^[A-Z]{3}$'),
  constraint state_iso2_has_two_letters check (iso2 ~ '^[A-Z]{2}$'),
  constraint state_m49_has_three_digits check (m49 ~ '^\d{3}$'),
  constraint state_un_group_is_known check (un_regional_group in ('AFRICA', 'ASIA_PACIFIC', 'EASTERN_EUROPE', 'GRULAC', 'WEOG')),
  constraint state_icc_group_is_known check (icc_regional_group in ('AFRICA', 'ASIA_PACIFIC', 'EASTERN_EUROPE', 'GRULAC', 'WEOG'))
);
call keep_history('state', '${app_role}');
create unique index state_iso2 on state (iso2) where superseded_at is null;
create unique index state_m49 on state (m49) where superseded_at is null;
comment on table state is 'States: Members of the United Nations, Palestine, Holy See, Cook Islands, Niue. Key: ISO 3166-1 alpha-3. A State is no news: known_from is -infinity';
comment on column state.iso2 is 'ISO 3166-1 alpha-2';
comment on column state.m49 is 'UN M49 number, three digits with leading zeros';
comment on column state.name is 'Short name in English as the data give it; names in other languages come from the locale data';
comment on column state.un_member_since is 'First day of membership in the United Nations; null: not a Member';
comment on column state.un_regional_group is 'Regional group in the United Nations; null: none recorded';
comment on column state.icc_regional_group is 'Regional group in the Assembly of States Parties; null: none recorded';
comment on column state.subregion is 'UN M49 sub-region';
comment on column state.note is 'Remark to the fact, as given';
comment on column state.as_of is 'Day up to which the row was checked';

create table organisation (
  like history_columns including identity including defaults including constraints including comments,
  data_code text,
  name text not null,
  like provenance_columns including constraints including comments,
  constraint organisation_data_code_is_user_assigned check (data_code ~ '^X[A-Z]{2}$')
);
call keep_history('organisation', '${app_role}');
create unique index organisation_data_code on organisation (data_code) where superseded_at is null;
comment on table organisation is 'Organisations that can be asked to cooperate. Key: the code that users and the API write: UN, EU, AU, INTERPOL, OAS. known_from is -infinity, as for States';
comment on column organisation.data_code is 'User-assigned code in the place of a State''s in the data (XUN, XEU, XIP, XOA); null: none in use';
comment on column organisation.name is 'Name in English';

create table treaty_action (
  like history_columns including identity including defaults including constraints including comments,
  treaty text not null,
  state_code text not null,
  action text not null,
  acted_on date,
  effective_on date,
  like provenance_columns including constraints including comments,
  constraint treaty_action_treaty_is_known check (treaty in ('ROME', 'APIC', 'GENOCIDE', 'ICESCR', 'ICCPR', 'CRC', 'CRPD', 'CAT', 'REFUGEE1951')),
  constraint treaty_action_action_is_known check (action in (
    'SIGNATURE', 'RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION', 'ACCESSION_WITHDRAWN', 'INTENT_NOT_PARTY',
    'WITHDRAWAL_ANNOUNCED', 'WITHDRAWAL_NOTICE', 'WITHDRAWAL_RESCINDED'))
);
call keep_history('treaty_action', '${app_role}');
call refers_to('treaty_action', 'state_code', 'state');
create index treaty_action_state on treaty_action (state_code, treaty, acted_on);
comment on table treaty_action is 'One act of a State under a treaty. Key: treaty/State/action/day. The ROME rows are complete: no row means no act';
comment on column treaty_action.treaty is 'Closed list; ROME is the Statute, APIC the agreement on privileges and immunities of the Court';
comment on column treaty_action.state_code is 'The State, by its key';
comment on column treaty_action.action is 'Closed list. WITHDRAWAL_ANNOUNCED has no legal effect (L3)';
comment on column treaty_action.acted_on is 'Day of signature, deposit, receipt of the notification; null: unknown';
comment on column treaty_action.effective_on is 'First day of effect as the depositary states it; of a notice that was rescinded, what the rule would have given: it never took effect';

create table declaration (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  kind text not null,
  made_on date,
  effective_from date,
  effective_to date,
  situation_key text,
  standing text,
  scope text not null,
  like provenance_columns including constraints including comments,
  constraint declaration_kind_is_known check (kind in ('ART_12_3', 'ART_124', 'ART_87_1_CHANNEL', 'ART_87_2_LANGUAGE', 'ART_103_1_B')),
  constraint declaration_standing_is_known check (standing in ('ACCEPTED', 'NOT_ACTED_ON', 'NOT_VALID')),
  constraint declaration_acceptance_has_standing check (kind <> 'ART_12_3' or standing is not null),
  constraint declaration_period_in_order check (effective_from <= effective_to)
);
call keep_history('declaration', '${app_role}');
call refers_to('declaration', 'state_code', 'state');
call refers_to('declaration', 'situation_key', 'situation');
create index declaration_state on declaration (state_code, kind);
comment on table declaration is 'A declaration under the Statute. Key: State/kind/day. The ART_12_3 rows are complete: no row means none';
comment on column declaration.state_code is 'The State, by its key';
comment on column declaration.kind is 'Article of the Statute it is made under; closed list';
comment on column declaration.made_on is 'Day of lodging: for ART_12_3 the first day of the duty to cooperate (L5); null: unknown';
comment on column declaration.effective_from is 'For ART_12_3 the first day of the crimes accepted, not of the duty';
comment on column declaration.effective_to is 'For ART_12_3 the last day of the crimes accepted, itself included; null: open';
comment on column declaration.situation_key is 'Situation within which an ART_12_3 declaration binds; null: none';
comment on column declaration.standing is 'ART_12_3 only: what the Court made of it; only ACCEPTED binds (L5)';
comment on column declaration.scope is 'What it says, in our words';

create table agreement (
  like history_columns including identity including defaults including constraints including comments,
  party_code text not null,
  counterparty_code text,
  kind text not null,
  signed_on partial_date,
  signed_earliest date generated always as (first_possible_day(signed_on)) stored,
  signed_latest date generated always as (last_possible_day(signed_on)) stored,
  in_force_on partial_date,
  in_force_earliest date generated always as (first_possible_day(in_force_on)) stored,
  in_force_latest date generated always as (last_possible_day(in_force_on)) stored,
  person_key text,
  like provenance_columns including constraints including comments,
  constraint agreement_kind_is_known check (kind in ('ART_98_2', 'ART_87_5', 'RELATIONSHIP', 'SENTENCE_ENFORCEMENT', 'WITNESS_RELOCATION', 'INTERIM_RELEASE', 'RELEASE'))
);
call keep_history('agreement', '${app_role}');
call refers_to('agreement', 'counterparty_code', 'state');
call refers_to('agreement', 'person_key', 'person');
create index agreement_party on agreement (party_code, kind);
comment on table agreement is 'An agreement with the Court, or one invoked under art. 98(2). Key: the register''s id. No row means unknown, never "none"';
comment on column agreement.party_code is 'The State by its key, or an organisation by its data code (XUN, XEU, XIP, XOA)';
comment on column agreement.counterparty_code is 'The other State; null: the Court';
comment on column agreement.kind is 'Closed list';
comment on column agreement.signed_on is 'Day of signature, possibly partial; null: unknown';
comment on column agreement.signed_earliest is 'First day that signed_on can mean';
comment on column agreement.signed_latest is 'Last day that signed_on can mean';
comment on column agreement.in_force_on is 'First day in force, possibly partial; null: unknown';
comment on column agreement.in_force_earliest is 'First day that in_force_on can mean';
comment on column agreement.in_force_latest is 'Last day that in_force_on can mean';
comment on column agreement.person_key is 'Prisoner of an ad hoc agreement; null: a framework';

create table legislation (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  area text not null,
  status text not null,
  statute text,
  enacted_on partial_date,
  enacted_earliest date generated always as (first_possible_day(enacted_on)) stored,
  enacted_latest date generated always as (last_possible_day(enacted_on)) stored,
  like provenance_columns including constraints including comments,
  constraint legislation_area_is_known check (area in ('CRIMES', 'COOPERATION')),
  constraint legislation_status_is_known check (status in ('ENACTED', 'PARTIAL', 'DRAFT', 'NONE'))
);
call keep_history('legislation', '${app_role}');
call refers_to('legislation', 'state_code', 'state');
comment on table legislation is 'State of national law in one area. Key: State/area. No row means unknown';
comment on column legislation.state_code is 'The State, by its key';
comment on column legislation.area is 'CRIMES or COOPERATION (art. 88)';
comment on column legislation.status is 'ENACTED, PARTIAL, DRAFT, NONE';
comment on column legislation.statute is 'The law, as the source names it';
comment on column legislation.enacted_on is 'Day of enactment, possibly partial; null: unknown';
comment on column legislation.enacted_earliest is 'First day that enacted_on can mean';
comment on column legislation.enacted_latest is 'Last day that enacted_on can mean';

create table flag (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  flag text not null,
  situation_key text,
  holds_from partial_date not null,
  holds_from_earliest date generated always as (first_possible_day(holds_from)) stored,
  holds_from_latest date generated always as (last_possible_day(holds_from)) stored,
  holds_until partial_date,
  holds_until_earliest date generated always as (first_possible_day(holds_until)) stored,
  holds_until_latest date generated always as (last_possible_day(holds_until)) stored,
  statement text not null,
  like provenance_columns including constraints including comments,
  constraint flag_is_known check (flag in ('AUTHORITY_CONTESTED', 'SUCCESSION_QUESTION', 'DOMESTIC_AUTHORITY')),
  constraint flag_once_at_a_time exclude using gist (
    state_code with =, flag with =, coalesce(situation_key, '') with =, certain_period(holds_from, holds_until) with &&) where (superseded_at is null)
);
call keep_history('flag', '${app_role}');
call refers_to('flag', 'state_code', 'state');
call refers_to('flag', 'situation_key', 'situation');
comment on table flag is 'A caveat on a State, with its days. Key: the register''s id';
comment on column flag.state_code is 'The State, by its key';
comment on column flag.flag is 'Closed list; the qualifier it raises';
comment on column flag.situation_key is 'Situation it is limited to; null: all';
comment on column flag.holds_from is 'First day, possibly partial';
comment on column flag.holds_from_earliest is 'First day that holds_from can mean';
comment on column flag.holds_from_latest is 'Last day that holds_from can mean';
comment on column flag.holds_until is 'First day without it, possibly partial; null: still holds';
comment on column flag.holds_until_earliest is 'First day that holds_until can mean';
comment on column flag.holds_until_latest is 'Last day that holds_until can mean';
comment on column flag.statement is 'The caveat in words';
