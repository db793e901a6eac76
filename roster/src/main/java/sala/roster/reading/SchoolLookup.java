package sala.roster.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.school.School;

/** The schools that a file may speak of, by code and by name. */
public final class SchoolLookup {

    private static final int LONGEST = 10;

    private final Map<String, UUID> byCode = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();
    private final Set<String> severalHave = new HashSet<>();
    private final Set<UUID> own;
    private final boolean all;
    private final @Nullable UUID unnamed;

    /**
     * @param own whose people the file's owner looks after; all when empty
     * @param unnamed the school of lines that name none; null where they must
     */
    public SchoolLookup(Collection<School> schools, Set<UUID> own, @Nullable UUID unnamed) {
        this.own = Set.copyOf(own);
        this.all = own.isEmpty();
        this.unnamed = unnamed;
        schools.forEach(school -> {
            byCode.put(school.code().digits(), school.id());
            String name = plain(school.names().thai());
            if (byName.put(name, school.id()) != null) {
                severalHave.add(name);
            }
        });
    }

    Optional<UUID> unnamed() {
        return Optional.ofNullable(unnamed);
    }

    boolean isOwn(UUID school) {
        return all || own.contains(school);
    }

    /** Whether the file's owner looks after some schools only. */
    boolean isOfSome() {
        return !all;
    }

    /**
     * By its code, with zeros that a spreadsheet ate; else by its name, since schools have codes of 8 and of 10 digits.
     */
    Optional<UUID> find(String code, String name) {
        String padded = code;
        while (!byCode.containsKey(padded) && padded.length() < LONGEST && !padded.isEmpty()) {
            padded = "0" + padded;
        }
        Optional<UUID> coded = Optional.ofNullable(byCode.get(padded));
        return coded.or(() -> Optional.of(plain(name))
                .filter(plain -> !plain.isEmpty() && !severalHave.contains(plain))
                .map(byName::get));
    }

    private static String plain(String name) {
        return Written.text(name).replace(" ", "").replaceFirst("^(โรงเรียน|ร\\.ร\\.|รร\\.)", "");
    }
}
