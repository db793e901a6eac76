-- Keys of nodes that take the place of others (docs/adr/0085) -----------------------------------------------------------

alter table school_node add column next_key text;              -- announced by the node, and not used yet
alter table school_node add column next_key_at timestamptz;
alter table school_node add column previous_key text;          -- what the present one took the place of
alter table school_node add column key_since timestamptz;      -- null for the key with which it joined
alter table school_node add column key_noted timestamptz;      -- which change the history tells of
alter table school_node add column old_key_at timestamptz;     -- when somebody last tried the one before

alter table district_link add column key_since timestamptz;    -- since when this node has its key; null since it joined
