create table situation (
  like history_columns including identity including defaults including constraints including comments,
  code text,
  name text not null,
  trigger text not null,
  trigger_instrument text,
  examination_opened_on partial_date,
  examination_opened_earliest date generated always as (first_possible_day(examination_opened_on)) stored,
  examination_opened_latest date generated always as (last_possible_day(examination_opened_on)) stored,
  examination_source text,
  referred_on partial_date,
  referred_earliest date generated always as (first_possible_day(referred_on)) stored,
  referred_latest date generated always as (last_possible_day(referred_on)) stored,
  investigation_opened_on partial_date,
  investigation_opened_earliest date generated always as (first_possible_day(investigation_opened_on)) stored,
  investigation_opened_latest date generated always as (last_possible_day(investigation_opened_on)) stored,
  investigation_public_on partial_date,
  investigation_public_earliest date generated always as (first_possible_day(investigation_public_on)) stored,
  investigation_public_latest date generated always as (last_possible_day(investigation_public_on)) stored,
  status text not null,
  territorial_states text[] not null,
  like provenance_columns including constraints including comments,
  constraint situation_trigger_is_known check (trigger in ('STATE_REFERRAL', 'SECURITY_COUNCIL_REFERRAL', 'PROPRIO_MOTU')),
  constraint situation_status_is_known check (status in (
    'OPEN', 'INVESTIGATION_CONCLUDED', 'CLOSED_NO_INVESTIGATION', 'PRELIMINARY_EXAMINATION')),
  constraint situation_code_has_its_form check (code ~ '^ICC-\d{2}/\d{2}$'),
  constraint situation_examination_has_source check (examination_opened_on is null or examination_source is not null)
);
call keep_history('situation', '${app_role}');
call refers_to('situation', 'territorial_states', 'state');
create unique index situation_code on situation (code) where superseded_at is null;
comment on table situation is 'A situation before the Court, or a preliminary examination that ended without one. Key: the register''s id (dar)';
comment on column situation.code is 'Number of the Court (ICC-02/05); null: none assigned';
comment on column situation.name is 'Name in English';
comment on column situation.trigger is 'How it came to the Court (art. 13); closed list';
comment on column situation.trigger_instrument is 'The referral or authorisation, in words';
comment on column situation.examination_opened_on is 'First day of the preliminary examination that led here; null: no source seen';
comment on column situation.examination_opened_earliest is 'First day that examination_opened_on can mean';
comment on column situation.examination_opened_latest is 'Last day that examination_opened_on can mean';
comment on column situation.examination_source is 'Source of that day';
comment on column situation.referred_on is 'Day of the referral; null: own motion';
comment on column situation.referred_earliest is 'First day that referred_on can mean';
comment on column situation.referred_latest is 'Last day that referred_on can mean';
comment on column situation.investigation_opened_on is 'Day the investigation was opened or authorised: what L4 asks about; null: never';
comment on column situation.investigation_opened_earliest is 'First day that investigation_opened_on can mean';
comment on column situation.investigation_opened_latest is 'Last day that investigation_opened_on can mean';
comment on column situation.investigation_public_on is 'Day the opening became public; null: the same day';
comment on column situation.investigation_public_earliest is 'First day that investigation_public_on can mean';
comment on column situation.investigation_public_latest is 'Last day that investigation_public_on can mean';
comment on column situation.status is 'Closed list';
comment on column situation.territorial_states is 'Keys of the States on whose territory the crimes were committed';

create table person (
  like history_columns including identity including defaults including constraints including comments,
  name text not null,
  nationality_code text,
  office_category text not null,
  office_held text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint person_office_category_is_known check (office_category in (
    'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEPUTY_HEAD_OF_STATE', 'MINISTER', 'LEGISLATOR',
    'SENIOR_OFFICIAL', 'SECURITY_OFFICIAL', 'DE_FACTO_OFFICIAL', 'FORMER_OFFICIAL', 'ARMED_FORCES', 'ARMED_GROUP',
    'COUNSEL', 'OTHER'))
);
call keep_history('person', '${app_role}');
call guard_by_level('person');
call refers_to('person', 'nationality_code', 'state');
create index person_name on person using gin (name gin_trgm_ops);
comment on table person is 'A person sought by the Court. Key: the register''s id. Known from the day the first warrant or summons became public';
comment on column person.name is 'Name as recorded';
comment on column person.nationality_code is 'State of nationality, by its key';
comment on column person.office_category is 'Kind of office, for display; the engine reads table office. Closed list';
comment on column person.office_held is 'Office in words';

create table office (
  like history_columns including identity including defaults including constraints including comments,
  person_key text not null,
  category text not null,
  state_code text not null,
  title text not null,
  held_from partial_date not null,
  held_from_earliest date generated always as (first_possible_day(held_from)) stored,
  held_from_latest date generated always as (last_possible_day(held_from)) stored,
  held_until partial_date,
  held_until_earliest date generated always as (first_possible_day(held_until)) stored,
  held_until_latest date generated always as (last_possible_day(held_until)) stored,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint office_category_is_known check (category in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER')),
  constraint office_once_at_a_time exclude using gist (
    person_key with =, category with =, certain_period(held_from, held_until) with &&) where (superseded_at is null)
);
call keep_history('office', '${app_role}');
call guard_by_level('office');
call refers_to('office', 'person_key', 'person');
call refers_to('office', 'state_code', 'state');
comment on table office is 'An office that matters for immunity (art. 98(1)). Key: person/category/first day';
comment on column office.person_key is 'The person';
comment on column office.category is 'Closed list';
comment on column office.state_code is 'State of the office, by its key';
comment on column office.title is 'Name of the office';
comment on column office.held_from is 'First day in office, possibly partial';
comment on column office.held_from_earliest is 'First day that held_from can mean';
comment on column office.held_from_latest is 'Last day that held_from can mean';
comment on column office.held_until is 'First day out of office, possibly partial; null: still held';
comment on column office.held_until_earliest is 'First day that held_until can mean';
comment on column office.held_until_latest is 'Last day that held_until can mean';

create table warrant (
  like history_columns including identity including defaults including constraints including comments,
  person_key text not null,
  situation_key text not null,
  case_number text,
  kind text not null,
  issued_on partial_date not null,
  issued_earliest date generated always as (first_possible_day(issued_on)) stored,
  issued_latest date generated always as (last_possible_day(issued_on)) stored,
  unsealed_on partial_date,
  unsealed_earliest date generated always as (first_possible_day(unsealed_on)) stored,
  unsealed_latest date generated always as (last_possible_day(unsealed_on)) stored,
  status text not null,
  status_on partial_date,
  status_earliest date generated always as (first_possible_day(status_on)) stored,
  status_latest date generated always as (last_possible_day(status_on)) stored,
  arrested_on partial_date,
  arrested_earliest date generated always as (first_possible_day(arrested_on)) stored,
  arrested_latest date generated always as (last_possible_day(arrested_on)) stored,
  arrested_in text,
  surrendered_on partial_date,
  surrendered_earliest date generated always as (first_possible_day(surrendered_on)) stored,
  surrendered_latest date generated always as (last_possible_day(surrendered_on)) stored,
  surrendered_by text,
  offence text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint warrant_kind_is_known check (kind in ('WARRANT', 'SUMMONS')),
  constraint warrant_status_is_known check (status in (
    'OUTSTANDING', 'EXECUTED', 'SUMMONS_COMPLIED', 'REPLACED', 'INADMISSIBLE', 'VACATED', 'WITHDRAWN',
    'TERMINATED_DEATH', 'REPORTED_DEAD')),
  constraint warrant_offence_is_known check (offence in ('ART_5', 'ART_70'))
);
call keep_history('warrant', '${app_role}');
call guard_by_level('warrant');
call refers_to('warrant', 'person_key', 'person');
call refers_to('warrant', 'situation_key', 'situation');
call refers_to('warrant', 'arrested_in', 'state');
call refers_to('warrant', 'surrendered_by', 'state');
create index warrant_person on warrant (person_key);
create index warrant_situation on warrant (situation_key);
comment on table warrant is 'A warrant of arrest or a summons to appear. Key: the register''s id. Known from unsealed_on. A public warrant is not a request';
comment on column warrant.person_key is 'The person sought';
comment on column warrant.situation_key is 'The situation';
comment on column warrant.case_number is 'Number of the case; null: unknown';
comment on column warrant.kind is 'WARRANT or SUMMONS';
comment on column warrant.issued_on is 'Day of issue, possibly partial';
comment on column warrant.issued_earliest is 'First day that issued_on can mean';
comment on column warrant.issued_latest is 'Last day that issued_on can mean';
comment on column warrant.unsealed_on is 'Day it became public, possibly partial; null: day of issue';
comment on column warrant.unsealed_earliest is 'First day that unsealed_on can mean';
comment on column warrant.unsealed_latest is 'Last day that unsealed_on can mean';
comment on column warrant.status is 'Closed list, as of as_of; REPORTED_DEAD: no formal termination confirmed';
comment on column warrant.status_on is 'Day of that status; null: none recorded';
comment on column warrant.status_earliest is 'First day that status_on can mean';
comment on column warrant.status_latest is 'Last day that status_on can mean';
comment on column warrant.arrested_on is 'Day of arrest; null: none recorded';
comment on column warrant.arrested_earliest is 'First day that arrested_on can mean';
comment on column warrant.arrested_latest is 'Last day that arrested_on can mean';
comment on column warrant.arrested_in is 'State of arrest, by its key';
comment on column warrant.surrendered_on is 'Day of delivery to the Court; null: none recorded';
comment on column warrant.surrendered_earliest is 'First day that surrendered_on can mean';
comment on column warrant.surrendered_latest is 'Last day that surrendered_on can mean';
comment on column warrant.surrendered_by is 'State that surrendered, by its key';
comment on column warrant.offence is 'ART_5 (crimes) or ART_70 (offences against justice)';
