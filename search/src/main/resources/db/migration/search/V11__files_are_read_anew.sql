-- What is read says more than before: in which member of a package it stands, what wants a password, what is a bomb;
-- print headings of sheets are left out. So all is read anew, but for what ended the reading process.
delete from read_text where outcome <> 'DANGEROUS';
