-- A closed office must not be told by the refusal of an open one: only open ones exclude each other.
alter table office drop constraint office_once_at_a_time;
alter table office add constraint office_once_at_a_time exclude using gist (
  person_key with =, category with =, certain_period(held_from, held_until) with &&)
  where (superseded_at is null and level = 'PUBLIC');
