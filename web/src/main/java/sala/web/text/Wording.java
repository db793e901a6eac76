package sala.web.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sala.fault.Invalid.FieldFlaw;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaSource;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * The values of a fixed list as other programs write them: by code ({@code social-studies}), by the name in Thai or
 * English, or by the beginning of one when it fits nothing else. Capitals, spaces and punctuation do not count.
 */
public final class Wording<E extends Enum<E>> {

    private static final int SHORTEST_BEGINNING = 3;
    private static final char THAI_ZERO = '๐';

    private final List<E> constants;
    private final Function<E, List<String>> labels;

    private Wording(Class<E> type, Function<E, List<String>> labels) {
        this.constants = List.of(type.getEnumConstants());
        this.labels = labels;
    }

    public static Wording<SubjectGroup> subjects() {
        return new Wording<>(SubjectGroup.class, subject -> List.of(subject.thai(), subject.english()));
    }

    public static Wording<Grade> grades() {
        return new Wording<>(Grade.class, grade -> List.of(grade.thai()));
    }

    public static Wording<Licence> licences() {
        return new Wording<>(Licence.class, licence -> List.of(licence.label()));
    }

    public static Wording<EndUser> endUsers() {
        return new Wording<>(EndUser.class, endUser -> List.of());
    }

    public static Wording<MediaSource> sources() {
        return new Wording<>(MediaSource.class, source -> List.of(source.label()));
    }

    /** Empty when nothing, or more than one value, is called like this. */
    public Optional<E> read(String text) {
        String plain = plain(text);
        return constants.stream()
                .filter(constant -> names(constant).anyMatch(plain::equals))
                .findFirst()
                .or(() -> byBeginning(plain));
    }

    /** What to answer when a field has none of the values: it names them. */
    public FieldFlaw flaw(String field) {
        return new FieldFlaw(
                field,
                "field.choice-of",
                List.of(String.join(", ", constants.stream().map(Wording::code).toList())));
    }

    /** As answers have it: {@code social-studies}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<E> byBeginning(String plain) {
        if (plain.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<E> fitting = constants.stream()
                .filter(constant -> names(constant).anyMatch(name -> name.startsWith(plain)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Stream<String> names(E constant) {
        return Stream.concat(Stream.of(constant.name()), labels.apply(constant).stream())
                .map(Wording::plain)
                .filter(name -> !name.isEmpty());
    }

    private static String plain(String text) {
        int[] kept = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .map(c -> c >= THAI_ZERO && c <= THAI_ZERO + 9 ? '0' + c - THAI_ZERO : c)
                .toArray();
        return new String(kept, 0, kept.length);
    }
}
