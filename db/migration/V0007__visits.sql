create table visit (
  like history_columns including identity including defaults including constraints including comments,
  person_key text not null,
  state_code text not null,
  first_day partial_date not null,
  first_day_earliest date generated always as (first_possible_day(first_day)) stored,
  first_day_latest date generated always as (last_possible_day(first_day)) stored,
  last_day partial_date,
  last_day_earliest date generated always as (first_possible_day(last_day)) stored,
  last_day_latest date generated always as (last_possible_day(last_day)) stored,
  occasion text not null,
  state_status text not null,
  outcome text not null,
  finding_key text,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint visit_state_status_is_known check (state_status in ('STATE_PARTY', 'NON_PARTY', 'NON_PARTY_URGED', 'NON_PARTY_UNSC_OBLIGED')),
  constraint visit_outcome_is_known check (outcome in (
    'NOT_ARRESTED', 'CANCELLED_OR_MOVED', 'HOSTING_REFUSED', 'UNCONFIRMED', 'ARRESTED_THEN_RELEASED',
    'WARRANT_NOT_YET_ISSUED', 'ARRESTED_AND_SURRENDERED', 'OVERFLIGHT'))
);
call keep_history('visit', '${app_role}');
call guard_by_level('visit');
call refers_to('visit', 'person_key', 'person');
call refers_to('visit', 'state_code', 'state');
call refers_to('visit', 'finding_key', 'finding');
create index visit_person on visit (person_key);
create index visit_state on visit (state_code);
comment on table visit is 'A stay of a wanted person on a territory, planned or made. Key: the register''s id. OVERFLIGHT is not a stay';
comment on column visit.person_key is 'The person';
comment on column visit.state_code is 'State of the territory, by its key';
comment on column visit.first_day is 'First day of the stay, possibly partial';
comment on column visit.first_day_earliest is 'First day that first_day can mean';
comment on column visit.first_day_latest is 'Last day that first_day can mean';
comment on column visit.last_day is 'Last day of the stay, itself included, possibly partial; null: unknown';
comment on column visit.last_day_earliest is 'First day that last_day can mean';
comment on column visit.last_day_latest is 'Last day that last_day can mean';
comment on column visit.occasion is 'Why, in our words';
comment on column visit.state_status is 'What the State was to the Court on that day, as recorded; the engine computes its own';
comment on column visit.outcome is 'Closed list';
comment on column visit.finding_key is 'Finding about it; null: none';
