-- What the record holds beyond the reference data: cases, proceedings before a finding, expected visits, the two
-- ledgers of responsibility, replies, other actors, and what requests and their steps have to state.

-- Columns added to tables of facts are nullable: the ledger vouches for the cells that hold a value.

create table actor (
  like history_columns including identity including defaults including constraints including comments,
  name text not null,
  kind text not null,
  state_code text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint actor_kind_is_known check (kind in (
    'COURT_ORGAN', 'ASSEMBLY_ORGAN', 'UN_BODY', 'REGIONAL_ORGANISATION', 'NATIONAL_INSTITUTION', 'NGO', 'MEDIA', 'OTHER')),
  constraint actor_national_has_state check (kind <> 'NATIONAL_INSTITUTION' or state_code is not null)
);
call keep_history('actor', '${app_role}');
call guard_by_level('actor');
call refers_to('actor', 'state_code', 'state');
comment on table actor is 'Who speaks or acts beside States and the organisations that can be asked: organs, bodies, institutions, authors of allegations';
comment on column actor.name is 'Name as it writes itself';
comment on column actor.kind is 'Closed list';
comment on column actor.state_code is 'State of a national institution, by its key';

create table court_case (
  like history_columns including identity including defaults including constraints including comments,
  number text not null,
  name text not null,
  situation_key text not null,
  person_keys text[] not null,
  opened_on partial_date,
  opened_earliest date generated always as (first_possible_day(opened_on)) stored,
  opened_latest date generated always as (last_possible_day(opened_on)) stored,
  closed_on partial_date,
  closed_earliest date generated always as (first_possible_day(closed_on)) stored,
  closed_latest date generated always as (last_possible_day(closed_on)) stored,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint court_case_number_has_its_form check (number ~ '^ICC-\d{2}/\d{2}-\d{2}/\d{2}$'),
  constraint court_case_opened_before_closed check (first_possible_day(opened_on) <= last_possible_day(closed_on))
);
call keep_history('court_case', '${app_role}');
call guard_by_level('court_case');
call refers_to('court_case', 'situation_key', 'situation');
call refers_to('court_case', 'person_keys', 'person');
create unique index court_case_number on court_case (number) where superseded_at is null;
comment on table court_case is 'Proceedings before the Court against named persons';
comment on column court_case.number is 'Number of the case (ICC-02/05-01/09)';
comment on column court_case.name is 'The Prosecutor v. ...';
comment on column court_case.situation_key is 'The situation';
comment on column court_case.person_keys is 'The persons';
comment on column court_case.opened_on is 'First day, possibly partial; null: unknown';
comment on column court_case.opened_earliest is 'First day that opened_on can mean';
comment on column court_case.opened_latest is 'Last day that opened_on can mean';
comment on column court_case.closed_on is 'First day on which it was closed, possibly partial; null: open or unknown';
comment on column court_case.closed_earliest is 'First day that closed_on can mean';
comment on column court_case.closed_latest is 'Last day that closed_on can mean';

create table non_compliance_proceeding (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  situation_key text not null,
  case_number text,
  person_key text,
  request_keys text[],
  visit_key text,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments
);
call keep_history('non_compliance_proceeding', '${app_role}');
call guard_by_level('non_compliance_proceeding');
call refers_to('non_compliance_proceeding', 'state_code', 'state');
call refers_to('non_compliance_proceeding', 'situation_key', 'situation');
call refers_to('non_compliance_proceeding', 'person_key', 'person');
call refers_to('non_compliance_proceeding', 'request_keys', 'cooperation_request');
call refers_to('non_compliance_proceeding', 'visit_key', 'visit');
create index non_compliance_proceeding_state on non_compliance_proceeding (state_code);
comment on table non_compliance_proceeding is 'Proceedings on a failure of a State (art. 87(7); Regulation 109), from their opening; a finding may end them';
comment on column non_compliance_proceeding.state_code is 'State concerned, by its key';
comment on column non_compliance_proceeding.situation_key is 'The situation';
comment on column non_compliance_proceeding.case_number is 'Number of the case; null: unknown or the situation';
comment on column non_compliance_proceeding.person_key is 'The person concerned';
comment on column non_compliance_proceeding.request_keys is 'Requests that were not met';
comment on column non_compliance_proceeding.visit_key is 'Stay that it is about';
comment on column non_compliance_proceeding.summary is 'What it is about, in our words';

alter table finding add column proceeding_key text;
call refers_to('finding', 'proceeding_key', 'non_compliance_proceeding');
comment on column finding.proceeding_key is 'Proceeding that led to it; null: its steps hang on the finding itself';

alter table proceeding_event alter column finding_key drop not null;
alter table proceeding_event add column proceeding_key text;
alter table proceeding_event add column search_made text;
alter table proceeding_event add column not_found text[];
alter table proceeding_event add column part text;
alter table proceeding_event add column leave text;
alter table proceeding_event add constraint proceeding_event_part_is_known check (part in ('PROCEEDING', 'FINDING', 'REFERRAL'));
alter table proceeding_event add constraint proceeding_event_leave_is_known check (leave in ('GRANTED', 'REFUSED'));
alter table proceeding_event add constraint proceeding_event_belongs_to_one_thread check (num_nonnulls(finding_key, proceeding_key) = 1);
call refers_to('proceeding_event', 'proceeding_key', 'non_compliance_proceeding');
create index proceeding_event_proceeding on proceeding_event (proceeding_key) where proceeding_key is not null;
comment on column proceeding_event.proceeding_key is 'The proceeding, where it was recorded before a finding';
comment on column proceeding_event.search_made is 'SC_NONE_AS_OF: where an act was looked for and not found';
comment on column proceeding_event.not_found is 'What the law asks for and the record does not show: INVITATION, DAY ...';
comment on column proceeding_event.part is 'What was put off or reversed: PROCEEDING, FINDING, REFERRAL';
comment on column proceeding_event.leave is 'Of a decision on leave to appeal: GRANTED, REFUSED';

alter table plea add column proceeding_key text;
alter table plea drop constraint plea_belongs_to_one_matter;
alter table plea add constraint plea_belongs_to_one_matter check (num_nonnulls(finding_key, request_key, proceeding_key) = 1);
call refers_to('plea', 'proceeding_key', 'non_compliance_proceeding');
comment on column plea.proceeding_key is 'The proceeding it was raised in';

alter table cooperation_request add column channel text;
alter table cooperation_request add column language text;
alter table cooperation_request add column contents text[];
comment on column cooperation_request.channel is 'Channel it was sent through (art. 87(1)); null: not stated';
comment on column cooperation_request.language is 'Language of the request and its papers (art. 87(2)); null: not stated';
comment on column cooperation_request.contents is 'What the request is known to contain, by the checklist of its form (arts. 87, 91, 96); null: not stated';

alter table request_event add column state_code text;
alter table request_event add column facts jsonb;
alter table request_event add column not_found text[];
alter table request_event drop constraint request_event_postponed_on_a_ground;
alter table request_event add constraint request_event_postponed_on_a_ground check (kind <> 'POSTPONED' or ground is not null);
alter table request_event add constraint request_event_ground_of_postponement_or_denial check (ground is null or kind in ('POSTPONED', 'DENIED'));
alter table request_event drop constraint request_event_ground_is_known;
alter table request_event add constraint request_event_ground_is_known check (ground in ('ART_94_POSTPONE', 'ART_95_POSTPONE', 'ART_89_2_NE_BIS', 'ART_93_4_SECURITY'));
call refers_to('request_event', 'state_code', 'state');
comment on column request_event.state_code is 'Addressee whose conduct it is, by its key, of a request to a group; null: the one addressee';
comment on column request_event.facts is 'What the law asks of such a step, by the name of the fact (PROBLEM, REASONS, ...), and the codes MATTER and PRESENCE';
comment on column request_event.not_found is 'Those of these facts that the record does not show';

alter table visit drop constraint visit_outcome_is_known;
alter table visit add constraint visit_outcome_is_known check (outcome in (
    'EXPECTED', 'NOT_ARRESTED', 'CANCELLED_OR_MOVED', 'HOSTING_REFUSED', 'UNCONFIRMED', 'ARRESTED_THEN_RELEASED',
    'WARRANT_NOT_YET_ISSUED', 'ARRESTED_AND_SURRENDERED', 'OVERFLIGHT'));
alter table visit alter column state_status drop not null;

create table visit_event (
  like history_columns including identity including defaults including constraints including comments,
  visit_key text not null,
  kind text not null,
  item text,
  happened_on partial_date,
  happened_earliest date generated always as (first_possible_day(happened_on)) stored,
  happened_latest date generated always as (last_possible_day(happened_on)) stored,
  actor text not null,
  document text,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint visit_event_kind_is_known check (kind in (
    'ANNOUNCED', 'RUMOURED', 'CANCELLED', 'TOOK_PLACE', 'PERSON_LEFT', 'ARRESTED', 'INFORMAL_STEP')),
  constraint visit_event_item_of_informal_steps check ((kind = 'INFORMAL_STEP') = (item is not null))
);
call keep_history('visit_event', '${app_role}');
call guard_by_level('visit_event');
call refers_to('visit_event', 'visit_key', 'visit');
create index visit_event_visit on visit_event (visit_key);
comment on table visit_event is 'A step in the life of a stay, expected or made, or of the informal procedure before it';
comment on column visit_event.visit_key is 'The stay';
comment on column visit_event.kind is 'Closed list';
comment on column visit_event.item is 'Item of the informal procedure''s checklist that was done';
comment on column visit_event.happened_on is 'Day, possibly partial; null: unknown';
comment on column visit_event.happened_earliest is 'First day that happened_on can mean';
comment on column visit_event.happened_latest is 'Last day that happened_on can mean';
comment on column visit_event.actor is 'Who acted or said so, in words';
comment on column visit_event.document is 'Symbol as given';
comment on column visit_event.summary is 'What happened, in our words';

create table responsibility_statement (
  like history_columns including identity including defaults including constraints including comments,
  dimension text not null,
  standing text not null,
  state_code text not null,
  author text not null,
  made_on partial_date,
  made_earliest date generated always as (first_possible_day(made_on)) stored,
  made_latest date generated always as (last_possible_day(made_on)) stored,
  finding_key text,
  visit_key text,
  request_key text,
  proceeding_key text,
  provision text,
  document text,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint responsibility_statement_dimension_is_known check (dimension in ('LEGAL', 'POLITICAL')),
  constraint responsibility_statement_standing_is_known check (standing in ('FOUND', 'ALLEGED', 'REPORTED')),
  constraint responsibility_statement_found_by_a_chamber check (standing <> 'FOUND' or (dimension = 'LEGAL' and finding_key is not null)),
  constraint responsibility_statement_about_one_incident check (num_nonnulls(finding_key, visit_key, request_key, proceeding_key) = 1)
);
call keep_history('responsibility_statement', '${app_role}');
call guard_by_level('responsibility_statement');
call refers_to('responsibility_statement', 'state_code', 'state');
call refers_to('responsibility_statement', 'finding_key', 'finding');
call refers_to('responsibility_statement', 'visit_key', 'visit');
call refers_to('responsibility_statement', 'request_key', 'cooperation_request');
call refers_to('responsibility_statement', 'proceeding_key', 'non_compliance_proceeding');
create index responsibility_statement_state on responsibility_statement (state_code);
comment on table responsibility_statement is 'One entry of the two ledgers of an incident: what was found, alleged or reported of legal responsibility, and what was done politically. A political act is never a breach';
comment on column responsibility_statement.dimension is 'LEGAL (attribution, breach, consequences) or POLITICAL (statements, contacts, conditions)';
comment on column responsibility_statement.standing is 'FOUND: by a Chamber, in the finding named. ALLEGED, REPORTED: by the author';
comment on column responsibility_statement.state_code is 'State it speaks of, by its key';
comment on column responsibility_statement.author is 'Who says so or acted: Chamber, State by its key, organisation, NGO';
comment on column responsibility_statement.made_on is 'Day, possibly partial; null: unknown';
comment on column responsibility_statement.made_earliest is 'First day that made_on can mean';
comment on column responsibility_statement.made_latest is 'Last day that made_on can mean';
comment on column responsibility_statement.finding_key is 'The incident: a finding';
comment on column responsibility_statement.visit_key is 'The incident: a stay';
comment on column responsibility_statement.request_key is 'The incident: a request';
comment on column responsibility_statement.proceeding_key is 'The incident: a proceeding';
comment on column responsibility_statement.provision is 'Rule of responsibility it rests on, as given';
comment on column responsibility_statement.document is 'Symbol as given';
comment on column responsibility_statement.summary is 'What is said or was done, in our words';

create table reply (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  finding_key text,
  visit_key text,
  made_on partial_date,
  made_earliest date generated always as (first_possible_day(made_on)) stored,
  made_latest date generated always as (last_possible_day(made_on)) stored,
  made_by text not null,
  document text,
  words text not null,
  language text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint reply_to_one_thing check (num_nonnulls(finding_key, visit_key) = 1),
  constraint reply_language_is_a_tag check (language ~ '^[a-z]{2,3}$')
);
call keep_history('reply', '${app_role}');
call guard_by_level('reply');
call refers_to('reply', 'state_code', 'state');
call refers_to('reply', 'finding_key', 'finding');
call refers_to('reply', 'visit_key', 'visit');
create index reply_finding on reply (finding_key);
create index reply_visit on reply (visit_key);
comment on table reply is 'Right of reply: the State''s own statement on a finding or a stay, shown beside it with equal weight';
comment on column reply.state_code is 'The State, by its key';
comment on column reply.finding_key is 'Finding it answers';
comment on column reply.visit_key is 'Stay it answers';
comment on column reply.made_on is 'Day, possibly partial; null: unknown';
comment on column reply.made_earliest is 'First day that made_on can mean';
comment on column reply.made_latest is 'Last day that made_on can mean';
comment on column reply.made_by is 'Who spoke for the State';
comment on column reply.document is 'Symbol as given';
comment on column reply.words is 'The statement, in the State''s own words';
comment on column reply.language is 'Language of these words';

create table assessment (
  id bigint generated always as identity,
  register text not null,
  key text not null,
  row_id bigint not null,
  addressee text not null,
  assessed_on date not null,
  outcome text not null,
  bases text[] not null,
  qualifiers text[] not null,
  route text not null,
  facts_as_of date not null,
  made_at timestamptz not null default now(),
  constraint assessment_pkey primary key (id),
  constraint assessment_once unique (register, row_id, addressee, assessed_on),
  constraint assessment_outcome_is_known check (outcome in ('BOUND', 'NOT_BOUND', 'URGED', 'CONTESTED', 'UNDETERMINED')),
  like level_columns including defaults including constraints including comments
);
call guard_by_level('assessment');
create index assessment_record on assessment (register, key);
grant select, insert on assessment to ${app_role};
comment on table assessment is 'What the engine answered when a request or a stay was recorded, kept with it: was the addressee bound on that day?';
comment on column assessment.id is 'Number of the row';
comment on column assessment.register is 'Table of the record';
comment on column assessment.key is 'Key of the record';
comment on column assessment.row_id is 'Version of the record';
comment on column assessment.addressee is 'State or organisation, by its key';
comment on column assessment.assessed_on is 'Day asked about';
comment on column assessment.outcome is 'The answer';
comment on column assessment.bases is 'Its bases';
comment on column assessment.qualifiers is 'Its qualifiers';
comment on column assessment.route is 'Route if not met';
comment on column assessment.facts_as_of is 'As-of day of the data set it rests on';
comment on column assessment.made_at is 'When it was computed';

-- Synthetic records fill a database for measuring; the engine never sees them.
alter table cooperation_request add column synthetic boolean;
alter table request_event add column synthetic boolean;
alter table plea add column synthetic boolean;
alter table non_compliance_proceeding add column synthetic boolean;
alter table proceeding_event add column synthetic boolean;
alter table finding add column synthetic boolean;
alter table visit add column synthetic boolean;
create index cooperation_request_real on cooperation_request (key) where synthetic is null;
create index request_event_real on request_event (key) where synthetic is null;
create index plea_real on plea (key) where synthetic is null;
create index proceeding_event_real on proceeding_event (key) where synthetic is null;
create index finding_real on finding (key) where synthetic is null;
create index visit_real on visit (key) where synthetic is null;
comment on column cooperation_request.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column request_event.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column plea.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column non_compliance_proceeding.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column proceeding_event.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column finding.synthetic is 'True: generated for measuring, no fact; null: a fact';
comment on column visit.synthetic is 'True: generated for measuring, no fact; null: a fact';
