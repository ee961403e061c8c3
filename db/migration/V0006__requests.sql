create table cooperation_request (
  like history_columns including identity including defaults including constraints including comments,
  form text not null,
  nature text not null,
  addressee_kind text not null,
  addressee text not null,
  situation_key text not null,
  person_key text,
  case_number text,
  issued_by text not null,
  transmitted_on partial_date,
  transmitted_earliest date generated always as (first_possible_day(transmitted_on)) stored,
  transmitted_latest date generated always as (last_possible_day(transmitted_on)) stored,
  public_on partial_date,
  public_earliest date generated always as (first_possible_day(public_on)) stored,
  public_latest date generated always as (last_possible_day(public_on)) stored,
  document text,
  summary text not null,
  visit_key text,
  parent_request_key text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint cooperation_request_form_is_known check (form in (
    'GENERAL', 'ARREST_SURRENDER', 'PROVISIONAL_ARREST', 'TRANSIT', 'F93_A', 'F93_B', 'F93_C', 'F93_D', 'F93_E',
    'F93_F', 'F93_G', 'F93_H', 'F93_I', 'F93_J', 'F93_K', 'F93_L', 'TEMP_TRANSFER', 'ASSIST_TO_STATE', 'ART70_COOP',
    'ART70_PROSECUTE', 'REPARATIONS', 'FINES_FORFEITURE', 'SENTENCE_ENFORCEMENT', 'ART108_APPROVAL',
    'NATIONAL_PROCEDURES', 'DIRECT_EXECUTION', 'PRIVILEGES', 'INFO_IGO', 'HR_COOPERATION')),
  constraint cooperation_request_nature_is_known check (nature in (
    'REQUEST', 'REMINDER', 'INVITATION', 'PUBLIC_CALL', 'INFORMATION_REQUEST', 'CONSULTATION',
    'INFERRED_FROM_PERFORMANCE', 'DESIGNATION')),
  constraint cooperation_request_addressee_kind_is_known check (addressee_kind in ('STATE', 'GROUP', 'ORGANISATION')),
  constraint cooperation_request_issued_by_is_known check (issued_by in ('REGISTRAR', 'CHAMBER', 'PROSECUTOR', 'PRESIDENCY'))
);
call keep_history('cooperation_request', '${app_role}');
call guard_by_level('cooperation_request');
call refers_to('cooperation_request', 'situation_key', 'situation');
call refers_to('cooperation_request', 'person_key', 'person');
call refers_to('cooperation_request', 'visit_key', 'visit');
call refers_to('cooperation_request', 'parent_request_key', 'cooperation_request');
create index cooperation_request_addressee on cooperation_request (addressee);
create index cooperation_request_situation on cooperation_request (situation_key, person_key);
comment on table cooperation_request is 'A request of the Court for cooperation, or an act near one (see nature). Key: the register''s id. Known from public_on';
comment on column cooperation_request.form is 'Form of cooperation; closed list';
comment on column cooperation_request.nature is 'What it is; closed list. INFERRED_FROM_PERFORMANCE: the request itself was not seen';
comment on column cooperation_request.addressee_kind is 'STATE, GROUP or ORGANISATION';
comment on column cooperation_request.addressee is 'Key of the State, of the addressee_group or of the organisation';
comment on column cooperation_request.situation_key is 'The situation';
comment on column cooperation_request.person_key is 'The person concerned; null: none named';
comment on column cooperation_request.case_number is 'Number of the case; null: unknown or the situation';
comment on column cooperation_request.issued_by is 'Organ of the Court';
comment on column cooperation_request.transmitted_on is 'Day it was sent, possibly partial; null: unknown';
comment on column cooperation_request.transmitted_earliest is 'First day that transmitted_on can mean';
comment on column cooperation_request.transmitted_latest is 'Last day that transmitted_on can mean';
comment on column cooperation_request.public_on is 'Day it became public, possibly partial; null: the day it was sent';
comment on column cooperation_request.public_earliest is 'First day that public_on can mean';
comment on column cooperation_request.public_latest is 'Last day that public_on can mean';
comment on column cooperation_request.document is 'Symbol of the request or order as given';
comment on column cooperation_request.summary is 'What was asked, in our words';
comment on column cooperation_request.visit_key is 'Stay on whose occasion it was made';
comment on column cooperation_request.parent_request_key is 'Request that it repeats or follows';

create table request_event (
  like history_columns including identity including defaults including constraints including comments,
  request_key text not null,
  kind text not null,
  happened_on partial_date,
  happened_earliest date generated always as (first_possible_day(happened_on)) stored,
  happened_latest date generated always as (last_possible_day(happened_on)) stored,
  actor text not null,
  ground text,
  matter_filed_on partial_date,
  matter_filed_earliest date generated always as (first_possible_day(matter_filed_on)) stored,
  matter_filed_latest date generated always as (last_possible_day(matter_filed_on)) stored,
  ended_by_event_key text,
  document text,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint request_event_kind_is_known check (kind in (
    'TRANSMITTED', 'RECEIVED', 'CONSULTING', 'POSTPONED', 'MODIFIED', 'ACCEPTED_ON_CONDITIONS', 'PARTLY_EXECUTED',
    'EXECUTED', 'DENIED', 'LEGALITY_CHALLENGED', 'UNMET', 'WITHDRAWN', 'LAPSED', 'NON_COMPLIANCE_PROCEEDING',
    'ARRESTED', 'PAPERS_RECEIVED', 'RELEASED', 'RE_ARREST')),
  constraint request_event_ground_is_known check (ground in ('ART_94_POSTPONE', 'ART_95_POSTPONE', 'ART_89_2_NE_BIS')),
  constraint request_event_postponed_on_a_ground check ((kind = 'POSTPONED') = (ground is not null)),
  constraint request_event_matter_only_when_postponed check (kind = 'POSTPONED' or (matter_filed_on is null and ended_by_event_key is null))
);
call keep_history('request_event', '${app_role}');
call guard_by_level('request_event');
call refers_to('request_event', 'request_key', 'cooperation_request');
call refers_to('request_event', 'ended_by_event_key', 'request_event');
create index request_event_request on request_event (request_key);
comment on table request_event is 'A step in the life of a request. Key: the register''s id. For a GROUP request the actor is the State whose conduct it is';
comment on column request_event.request_key is 'The request';
comment on column request_event.kind is 'The state it leads to; closed list';
comment on column request_event.happened_on is 'Day of the step, possibly partial; null: unknown';
comment on column request_event.happened_earliest is 'First day that happened_on can mean';
comment on column request_event.happened_latest is 'Last day that happened_on can mean';
comment on column request_event.actor is 'Key of a State, an organ of the Court, or EVENT';
comment on column request_event.ground is 'Ground of a postponement; closed list; null: none';
comment on column request_event.matter_filed_on is 'Day on which the matter that postpones was filed, possibly partial: it is open from then; null: from the step itself';
comment on column request_event.matter_filed_earliest is 'First day that matter_filed_on can mean';
comment on column request_event.matter_filed_latest is 'Last day that matter_filed_on can mean';
comment on column request_event.ended_by_event_key is 'The step that ends the postponement (RECEIVED, or the ruling): the matter is open up to, not including, its day; null: none recorded';
comment on column request_event.document is 'Symbol as given';
comment on column request_event.summary is 'What happened, in our words';

create table addressee_group (
  like history_columns including identity including defaults including constraints including comments,
  group_code text not null,
  rule text not null,
  state_code text,
  only_non_parties boolean not null,
  member_from partial_date,
  member_from_earliest date generated always as (first_possible_day(member_from)) stored,
  member_from_latest date generated always as (last_possible_day(member_from)) stored,
  member_until partial_date,
  member_until_earliest date generated always as (first_possible_day(member_until)) stored,
  member_until_latest date generated always as (last_possible_day(member_until)) stored,
  like provenance_columns including constraints including comments,
  constraint addressee_group_rule_is_known check (rule in ('STATES_PARTIES_ON_THE_DAY', 'LISTED', 'NOT_NAMED')),
  constraint addressee_group_listed_names_a_state check ((rule = 'LISTED') = (state_code is not null))
);
call keep_history('addressee_group', '${app_role}');
call refers_to('addressee_group', 'state_code', 'state');
create index addressee_group_code on addressee_group (group_code);
comment on table addressee_group is 'A member of a group of addressees, or the rule that gives its members. Key: group/rule/member. Groups named here are all that requests may address';
comment on column addressee_group.group_code is 'Code of the group, as requests write it';
comment on column addressee_group.rule is 'STATES_PARTIES_ON_THE_DAY: every State Party on the day. LISTED: the State in state_code, while it is no Party if only_non_parties. NOT_NAMED: further members that the sources do not name';
comment on column addressee_group.state_code is 'The member, for LISTED';
comment on column addressee_group.only_non_parties is 'True: a member only on days on which it is not a State Party';
comment on column addressee_group.member_from is 'First day of membership, possibly partial; null: throughout';
comment on column addressee_group.member_from_earliest is 'First day that member_from can mean';
comment on column addressee_group.member_from_latest is 'Last day that member_from can mean';
comment on column addressee_group.member_until is 'First day out, possibly partial; null: throughout';
comment on column addressee_group.member_until_earliest is 'First day that member_until can mean';
comment on column addressee_group.member_until_latest is 'Last day that member_until can mean';

create table cooperation_act (
  like history_columns including identity including defaults including constraints including comments,
  kind text not null,
  state_codes text[] not null,
  person_key text,
  happened_on partial_date,
  happened_earliest date generated always as (first_possible_day(happened_on)) stored,
  happened_latest date generated always as (last_possible_day(happened_on)) stored,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint cooperation_act_kind_is_known check (kind in (
    'SURRENDER', 'ARREST', 'TRANSFER_SUPPORT', 'REFUSAL_TO_HOST', 'DOMESTIC_COURT_ORDER', 'ATTENDANCE_AVOIDED',
    'ASSET_FREEZE', 'SENTENCE_ENFORCEMENT', 'VOLUNTARY_AGREEMENT', 'JURISDICTION_ACCEPTED', 'DOMESTIC_PROCEEDINGS',
    'OVERFLIGHT_REPORTED'))
);
call keep_history('cooperation_act', '${app_role}');
call guard_by_level('cooperation_act');
call refers_to('cooperation_act', 'state_codes', 'state');
call refers_to('cooperation_act', 'person_key', 'person');
comment on table cooperation_act is 'A public act of cooperation: surrender, transfer, freeze. Key: the register''s id';
comment on column cooperation_act.kind is 'Closed list';
comment on column cooperation_act.state_codes is 'States that acted, by their keys';
comment on column cooperation_act.person_key is 'The person concerned; null: none';
comment on column cooperation_act.happened_on is 'Day of the act, possibly partial; null: unknown';
comment on column cooperation_act.happened_earliest is 'First day that happened_on can mean';
comment on column cooperation_act.happened_latest is 'Last day that happened_on can mean';
comment on column cooperation_act.summary is 'What happened, in our words';
