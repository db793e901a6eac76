-- At a school's node: the password as the district last sent it. One that was changed here stays until the district changes it too.
alter table person add column district_password_hash text;
