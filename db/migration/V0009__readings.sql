create table reading (
  like history_columns including identity including defaults including constraints including comments,
  question_code text not null,
  question text not null,
  position text not null,
  held_by text not null,
  authority text,
  authority_on partial_date,
  authority_earliest date generated always as (first_possible_day(authority_on)) stored,
  authority_latest date generated always as (last_possible_day(authority_on)) stored,
  consequence text not null,
  status text not null,
  like provenance_columns including constraints including comments,
  constraint reading_status_is_known check (status in (
    'OPEN', 'PRACTICE_VARIES', 'PENDING_AS_OF_DATA', 'SETTLED_IN_PRINCIPLE', 'SETTLED_BY_COURT_WITH_DISSENT',
    'SETTLED_BY_COURT')),
  constraint reading_question_has_number check (question_code ~ '^OQ[1-9]\d*$')
);
call keep_history('reading', '${app_role}');
comment on table reading is 'One position on a contested question. Key: question/position. Only OQ1, OQ2 and OQ3 ever lead to CONTESTED (L13); the others are shown';
comment on column reading.question_code is 'Number of the question: OQ1 ...';
comment on column reading.question is 'The question, in words';
comment on column reading.position is 'The position, in words';
comment on column reading.held_by is 'Who holds it';
comment on column reading.authority is 'Where it is stated';
comment on column reading.authority_on is 'Day of that authority, possibly partial; null: unknown';
comment on column reading.authority_earliest is 'First day that authority_on can mean';
comment on column reading.authority_latest is 'Last day that authority_on can mean';
comment on column reading.consequence is 'What follows for the duty';
comment on column reading.status is 'Standing of the question; closed list';
