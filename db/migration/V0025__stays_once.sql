-- Each new stay is looked for among those of the same person in the same State: a stay is recorded once.
create index visit_person_in_state on visit (person_key, state_code);
drop index visit_person;
