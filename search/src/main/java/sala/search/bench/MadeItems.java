package sala.search.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Openness;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.find.Findable;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.lucene.Entry;

/**
 * As many things as anybody wants, such as a register has: a title, two lines of description, subject, grades, and who
 * may find it. The same number makes the same thing.
 */
final class MadeItems {

    private static final List<String> FORMATS = List.of("video", "document", "audio", "quiz", "course");
    private static final String CONSONANTS = "กขคงจชซดตถทนบปผพฟมยรลวสหอ";
    private static final List<String> VOWELS = List.of("า", "ิ", "ี", "ึ", "ุ", "ู", "ะ", "ั", "อ", "ัว");
    private static final List<String> ENDS = List.of("", "", "ง", "น", "ม", "ย", "ว", "ก", "ต", "บ");
    private static final int SCHOOLS = 117;
    private static final int TEACHERS = 1450;
    private static final int WORDS_OF_A_DESCRIPTION = 14;

    private final List<String> topics = topics();

    /** A teacher of one school, as most who search. */
    static Actor reader() {
        return new Actor(new UUID(0, 1), Set.of(Grant.school(Role.TEACHER, school(SCHOOLS / 2))));
    }

    Entry item(int number) {
        Random chance = chance(number);
        String title = title(chance);
        StringBuilder description = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_DESCRIPTION; i++) {
            description.append(word(chance)).append(i % 5 == 4 ? " " : "");
        }
        return new Entry(
                new Findable(
                        "media",
                        new UUID(1, number),
                        FORMATS.get(chance.nextInt(FORMATS.size())),
                        title,
                        description.toString(),
                        "/media/" + number,
                        one(SubjectGroup.values(), chance),
                        EnumSet.of(one(Grade.values(), chance), one(Grade.values(), chance)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Audience.of(Permission.MEDIA_VIEW, scope(chance)),
                        Instant.EPOCH.plusSeconds(number)),
                List.of());
    }

    /** The words of some thing's title, now and then only one of its topics: the same for the same number. */
    String question(int number, int things) {
        Random some = new Random(number);
        Random chance = chance(some.nextInt(things));
        return some.nextInt(3) == 0 ? topic(chance) : title(chance).split(" ")[0];
    }

    private String title(Random chance) {
        return topic(chance) + topic(chance) + name(chance) + " หน่วยที่ " + (1 + chance.nextInt(12)) + " ตอน "
                + (1 + chance.nextInt(40));
    }

    private String word(Random chance) {
        return chance.nextInt(4) == 0 ? name(chance) : topic(chance);
    }

    /** The first of the list come much more often than the last. */
    private String topic(Random chance) {
        double near = chance.nextDouble();
        return topics.get((int) (topics.size() * near * near));
    }

    /** Of three syllables, of which Thai has thousands. */
    private static String name(Random chance) {
        return syllable(chance) + syllable(chance) + syllable(chance);
    }

    private static String syllable(Random chance) {
        return CONSONANTS.charAt(chance.nextInt(CONSONANTS.length()))
                + VOWELS.get(chance.nextInt(VOWELS.size()))
                + ENDS.get(chance.nextInt(ENDS.size()));
    }

    /** Of ten things seven are for everybody, two for whoever teaches, one for its school alone. */
    private static Scope scope(Random chance) {
        int luck = chance.nextInt(10);
        Openness openness = luck < 7 ? Openness.EVERYONE : luck < 9 ? Openness.STAFF : Openness.CLOSED;
        UUID owner = new UUID(3, chance.nextInt(TEACHERS));
        return new Scope(owner, Set.of(school(chance.nextInt(SCHOOLS))), Set.of(), openness);
    }

    private static UUID school(int number) {
        return new UUID(2, number);
    }

    private static Random chance(int number) {
        return new Random(number * 7_919L + 13);
    }

    private static <T> T one(T[] values, Random chance) {
        return values[chance.nextInt(values.length)];
    }

    private static List<String> topics() {
        try (InputStream in = Objects.requireNonNull(MadeItems.class.getResourceAsStream("topics.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
