create table finding (
  like history_columns including identity including defaults including constraints including comments,
  decision_number text,
  number_read boolean not null,
  decided_on date not null,
  chamber text not null,
  situation_key text not null,
  case_number text,
  person_key text,
  state_code text not null,
  state_status text not null,
  request_types text[] not null,
  provisions text,
  outcome text not null,
  referred_to_asp boolean not null,
  referred_to_unsc boolean not null,
  appealed_by_decision text,
  appeal_outcome text,
  triggering_event text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint finding_state_status_is_known check (state_status in ('STATE_PARTY', 'NON_PARTY', 'NON_PARTY_URGED', 'NON_PARTY_UNSC_OBLIGED')),
  constraint finding_request_types_is_known check (request_types <@ array['ARREST_SURRENDER', 'OTHER']::text[]),
  constraint finding_outcome_is_known check (outcome in (
    'NON_COMPLIANCE', 'INFORMED_NO_FINDING', 'OBSERVATIONS_REQUESTED', 'IMMEDIATE_ARREST_REQUESTED', 'NO_FINDING',
    'INVITATION_TO_COOPERATE', 'REQUEST_REJECTED', 'DEFERRED', 'REMINDER', 'REVERSED_AND_REMANDED',
    'FINDING_CONFIRMED_REFERRAL_REVERSED', 'REFERRAL_DECIDED')),
  constraint finding_appeal_outcome_is_known check (appeal_outcome in (
    'CONFIRMED', 'REVERSED_AND_REMANDED', 'FINDING_CONFIRMED_REFERRAL_REVERSED', 'LEAVE_TO_APPEAL_REJECTED'))
);
call keep_history('finding', '${app_role}');
call guard_by_level('finding');
call refers_to('finding', 'situation_key', 'situation');
call refers_to('finding', 'person_key', 'person');
call refers_to('finding', 'state_code', 'state');
create index finding_state on finding (state_code, decided_on);
create index finding_situation on finding (situation_key, person_key);
comment on table finding is 'A judicial decision on compliance, or next to it (see outcome): only NON_COMPLIANCE found a failure. Key: the register''s id';
comment on column finding.decision_number is 'Number of the decision as given; null: none found';
comment on column finding.number_read is 'True: the number was read on the document itself';
comment on column finding.decided_on is 'Day of the decision';
comment on column finding.chamber is 'Chamber, in words';
comment on column finding.situation_key is 'The situation';
comment on column finding.case_number is 'Number of the case; null: unknown or the situation';
comment on column finding.person_key is 'The person concerned';
comment on column finding.state_code is 'State concerned, by its key';
comment on column finding.state_status is 'What the State was to the Court, as recorded; the engine computes its own';
comment on column finding.request_types is 'Forms of cooperation at stake; closed list';
comment on column finding.provisions is 'Provisions applied, as given';
comment on column finding.outcome is 'Closed list';
comment on column finding.referred_to_asp is 'Referred to, or the matter sent to, the Assembly by this decision as issued';
comment on column finding.referred_to_unsc is 'The same for the Security Council';
comment on column finding.appealed_by_decision is 'Number of the decision on appeal';
comment on column finding.appeal_outcome is 'What became of it on appeal; closed list';
comment on column finding.triggering_event is 'What it was about, in our words';

create table proceeding_event (
  like history_columns including identity including defaults including constraints including comments,
  finding_key text not null,
  kind text not null,
  happened_on partial_date,
  happened_earliest date generated always as (first_possible_day(happened_on)) stored,
  happened_latest date generated always as (last_possible_day(happened_on)) stored,
  document text,
  actor text not null,
  summary text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint proceeding_event_kind_is_known check (kind in (
    'OPENED', 'STATE_INVITED', 'STATE_HEARD', 'HEARING', 'SUBMISSION', 'FINDING', 'NO_FINDING', 'INFORMED',
    'INFORMAL', 'DEFERRED', 'REFERRED_ASP', 'REFERRED_SC', 'NOT_REFERRED', 'LEAVE_TO_APPEAL', 'APPEAL',
    'APPEAL_JUDGMENT', 'CONFIRMED', 'REVERSED_IN_PART', 'REMANDED', 'TRANSMITTED_TO_SC', 'TRANSMITTED_TO_ASP', 'F1',
    'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'SC_DISCUSSED', 'SC_STATEMENT', 'SC_RESOLUTION', 'SC_NONE_AS_OF'))
);
call keep_history('proceeding_event', '${app_role}');
call guard_by_level('proceeding_event');
call refers_to('proceeding_event', 'finding_key', 'finding');
create index proceeding_event_finding on proceeding_event (finding_key);
comment on table proceeding_event is 'A step of a non-compliance proceeding or of its follow-up. Key: the register''s id';
comment on column proceeding_event.finding_key is 'The finding, whose thread it belongs to';
comment on column proceeding_event.kind is 'Closed list; F1 to F7 are the steps of the Assembly''s formal procedure';
comment on column proceeding_event.happened_on is 'Day of the step, possibly partial; null: unknown';
comment on column proceeding_event.happened_earliest is 'First day that happened_on can mean';
comment on column proceeding_event.happened_latest is 'Last day that happened_on can mean';
comment on column proceeding_event.document is 'Symbol as given';
comment on column proceeding_event.actor is 'Who acted: a State by its key, an organ, in words';
comment on column proceeding_event.summary is 'What happened, in our words';

create table plea (
  like history_columns including identity including defaults including constraints including comments,
  state_code text not null,
  finding_key text,
  request_key text,
  raised_on partial_date,
  raised_earliest date generated always as (first_possible_day(raised_on)) stored,
  raised_latest date generated always as (last_possible_day(raised_on)) stored,
  ground text not null,
  summary text not null,
  court_answer text not null,
  answered_by text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint plea_ground_is_known check (ground in (
    'ART_97_CONSULT', 'ART_93_3_PRINCIPLE', 'ART_93_4_SECURITY', 'ART_94_POSTPONE', 'ART_95_POSTPONE',
    'ART_89_2_NE_BIS', 'ART_89_4_LOCAL_CASE', 'ART_90_COMPETING', 'ART_93_9_COMPETING', 'ART_98_1_RAISED',
    'ART_98_2_RAISED', 'ART_101_SPECIALITY', 'ART_99_4_DIRECT', 'ART_73_ORIGINATOR', 'ART_70_2_DOMESTIC',
    'ART_108_LIMIT', 'ART_16_DEFERRAL', 'ART_92_PROVISIONAL', 'ART_59_CUSTODIAL', 'ART_27_2', 'WITHDRAWAL_ANNOUNCED',
    'WITHDRAWAL_NOTIFIED', 'WITHDRAWN', 'NO_DOMESTIC_LAW', 'REGIONAL_DECISION', 'OTHER', 'NO_REPLY')),
  constraint plea_court_answer_is_known check (court_answer in ('ACCEPTED', 'PARTLY', 'REJECTED', 'NOT_ADDRESSED')),
  constraint plea_belongs_to_one_matter check (num_nonnulls(finding_key, request_key) = 1)
);
call keep_history('plea', '${app_role}');
call guard_by_level('plea');
call refers_to('plea', 'state_code', 'state');
call refers_to('plea', 'finding_key', 'finding');
call refers_to('plea', 'request_key', 'cooperation_request');
create index plea_state on plea (state_code);
create index plea_finding on plea (finding_key);
create index plea_request on plea (request_key);
comment on table plea is 'What a State argued, and what the Court answered. Belongs to exactly one finding or one request. Key: the register''s id';
comment on column plea.state_code is 'The State, by its key';
comment on column plea.finding_key is 'The finding it was raised in';
comment on column plea.request_key is 'The request it was raised against';
comment on column plea.raised_on is 'Day it was raised, possibly partial; null: unknown';
comment on column plea.raised_earliest is 'First day that raised_on can mean';
comment on column plea.raised_latest is 'Last day that raised_on can mean';
comment on column plea.ground is 'Ground or excuse; closed list, and OTHER, NO_REPLY';
comment on column plea.summary is 'The argument, in our words';
comment on column plea.court_answer is 'Closed list';
comment on column plea.answered_by is 'Symbol of the answer as given';
