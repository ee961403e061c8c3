-- Of a person who came to a State a thousand times, only the stays that began on the day are looked at.
create index visit_same_stay on visit (person_key, state_code, first_day);
drop index visit_person_in_state;
