package sala.mirror.publication;

import sala.mirror.snapshot.Entry;
import sala.replica.Urgency;

/** A record as a school's newest list names it. */
record Published(Entry entry, Urgency urgency) {}
