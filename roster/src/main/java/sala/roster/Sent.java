package sala.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.school.Term;

/**
 * A file as somebody sends it.
 *
 * @param term of lines that name none
 * @param school of lines that name none; null where the file must, or where whoever sends it has but one
 */
public record Sent(String name, byte[] bytes, Term term, @Nullable UUID school) {}
