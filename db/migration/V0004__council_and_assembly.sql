create table council_act (
  like history_columns including identity including defaults including constraints including comments,
  symbol text,
  kind text not null,
  adopted_on partial_date not null,
  adopted_earliest date generated always as (first_possible_day(adopted_on)) stored,
  adopted_latest date generated always as (last_possible_day(adopted_on)) stored,
  meeting integer,
  situation_key text,
  paragraph text,
  addressee text,
  addressee_codes text[],
  effect text not null,
  summary text not null,
  votes_for smallint,
  votes_against smallint,
  abstentions smallint,
  abstaining_or_vetoing text[],
  finding_key text,
  like provenance_columns including constraints including comments,
  constraint council_act_kind_is_known check (kind in (
    'REFERRAL', 'COOPERATION_CLAUSE', 'PRACTICAL_ARRANGEMENTS', 'EXEMPTION', 'EXPENSES', 'REPORTING', 'DEFERRAL',
    'PRESIDENTIAL_STATEMENT', 'PREAMBLE_REFERENCE', 'DRAFT_NOT_ADOPTED', 'DRAFT_VETOED', 'UN_GUIDANCE',
    'TRANSMISSION_CHANNEL', 'NO_RESPONSE_REPORTED', 'TRANSMISSION_OF_FINDING')),
  constraint council_act_effect_is_known check (effect in (
    'REFERS', 'OBLIGES', 'URGES', 'INVITES', 'EXEMPTS', 'EXCLUDES', 'DEFERS', 'NOTES', 'RECALLS', 'REITERATES',
    'WOULD_DEFER', 'WOULD_REFER', 'GUIDES', 'PROVIDES', 'REPORTS', 'INFORMS')),
  constraint council_act_clause_has_addressees check (kind <> 'COOPERATION_CLAUSE' or (addressee_codes is not null and situation_key is not null))
);
call keep_history('council_act', '${app_role}');
call refers_to('council_act', 'situation_key', 'situation');
call refers_to('council_act', 'finding_key', 'finding');
call refers_to('council_act', 'abstaining_or_vetoing', 'state');
create index council_act_situation on council_act (situation_key);
comment on table council_act is 'One operative paragraph of an act of the Security Council, or an act near it. Key: the register''s id. The cooperation clauses are complete';
comment on column council_act.symbol is 'Symbol of the act as given; null: none found';
comment on column council_act.kind is 'Closed list; COOPERATION_CLAUSE is what L6 reads';
comment on column council_act.adopted_on is 'Day of adoption or of the act, possibly partial';
comment on column council_act.adopted_earliest is 'First day that adopted_on can mean';
comment on column council_act.adopted_latest is 'Last day that adopted_on can mean';
comment on column council_act.meeting is 'Number of the Council''s meeting';
comment on column council_act.situation_key is 'Situation it concerns; null: none or general';
comment on column council_act.paragraph is 'Operative paragraph by our count (OP2), preamble or article';
comment on column council_act.addressee is 'Whom it addresses, in words: the words are law';
comment on column council_act.addressee_codes is 'Cooperation clauses: keys of the States addressed, or ALL_OTHER_STATES: every State not ordered by the same act. Null: no cooperation clause';
comment on column council_act.effect is 'What the paragraph does; closed list: OBLIGES binds, URGES does not';
comment on column council_act.summary is 'What it says, in our words';
comment on column council_act.votes_for is 'Votes in favour; null: not voted or unknown';
comment on column council_act.votes_against is 'Votes against';
comment on column council_act.abstentions is 'Abstentions';
comment on column council_act.abstaining_or_vetoing is 'Keys of the States that abstained or vetoed';
comment on column council_act.finding_key is 'Finding that was transmitted';

create table assembly_act (
  like history_columns including identity including defaults including constraints including comments,
  symbol text,
  kind text not null,
  adopted_on partial_date not null,
  adopted_earliest date generated always as (first_possible_day(adopted_on)) stored,
  adopted_latest date generated always as (last_possible_day(adopted_on)) stored,
  session text,
  title text,
  paragraphs text,
  summary text not null,
  states_concerned text[],
  finding_keys text[],
  steps text[],
  like provenance_columns including constraints including comments,
  constraint assembly_act_kind_is_known check (kind in (
    'PROCEDURE', 'PROCEDURE_AMENDMENT', 'TOOLKIT', 'BUREAU_REPORT_NON_COOPERATION', 'RESOLUTION_COOPERATION',
    'DECLARATION', 'RESOLUTION_OMNIBUS', 'FOCAL_POINT_APPOINTMENT', 'PRESIDENT_STATEMENT', 'PRESIDENT_LETTER',
    'PLENARY_DISCUSSION', 'REFERRAL_TRANSMITTED')),
  constraint assembly_act_steps_is_known check (steps <@ array[
    'EMERGENCY_BUREAU_MEETING', 'OPEN_LETTER', 'DEDICATED_MEETING', 'PLENARY_DISCUSSION', 'GOOD_OFFICES',
    'FOCAL_POINTS', 'LETTERS', 'LETTER', 'MEETINGS', 'STATEMENT']::text[])
);
call keep_history('assembly_act', '${app_role}');
call refers_to('assembly_act', 'states_concerned', 'state');
call refers_to('assembly_act', 'finding_keys', 'finding');
comment on table assembly_act is 'An act of the Assembly of States Parties, its Bureau or its President. Measures, never a basis of the duty. Key: the register''s id';
comment on column assembly_act.symbol is 'Symbol as given; null: none found';
comment on column assembly_act.kind is 'Closed list';
comment on column assembly_act.adopted_on is 'Day of the act, possibly partial';
comment on column assembly_act.adopted_earliest is 'First day that adopted_on can mean';
comment on column assembly_act.adopted_latest is 'Last day that adopted_on can mean';
comment on column assembly_act.session is 'ASP and number, RC (Review Conference) or BUREAU';
comment on column assembly_act.title is 'Title in our words';
comment on column assembly_act.paragraphs is 'Annex or operative paragraphs that matter';
comment on column assembly_act.summary is 'What it says, in our words';
comment on column assembly_act.states_concerned is 'Keys of the States it concerns';
comment on column assembly_act.finding_keys is 'Findings it follows up';
comment on column assembly_act.steps is 'Steps of the procedure it records; closed list';
