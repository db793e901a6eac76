package sala.account;

import java.util.Set;
import java.util.UUID;
import sala.access.Grant;
import sala.people.PersonName;

/** Somebody in a list. */
public record PersonLine(UUID id, String username, PersonName name, AccountState state, Set<Grant> grants) {}
