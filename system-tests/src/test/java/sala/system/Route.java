package sala.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A line of {@code docs/routes.md}, which a unit test keeps equal to the code.
 *
 * @param allowed in the order of {@link #ROLES}
 */
record Route(String method, String path, String rule, List<Boolean> allowed) {

    /** The columns of the page. */
    static final List<Role> ROLES = List.of(Role.PUPIL, Role.TEACHER, Role.KEEPER, Role.SUPERVISOR, Role.ADMIN);

    private static final Path PAGE = Path.of("..", "docs", "routes.md");
    private static final Pattern LINE = Pattern.compile("\\| [A-Z]+ \\|.*");
    private static final Pattern COLUMN = Pattern.compile(" \\| ");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: ([a-z]+)[^}]*}");
    private static final Pattern HASH = Pattern.compile("\\{hash[^}]*}+");
    private static final Pattern NUMBER = Pattern.compile("\\{\\w+: \\\\d\\+}");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    static List<Route> all() {
        try {
            return Files.readString(PAGE)
                    .lines()
                    .filter(line -> LINE.matcher(line).matches())
                    .map(Route::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is for those who are signed in, rather than for all or for programs with a proof of their own. */
    boolean isGuarded() {
        return !rule.startsWith("open") && !rule.startsWith("proof");
    }

    boolean allows(Role role) {
        return allowed.get(ROLES.indexOf(role));
    }

    /** The path with something in its gaps that does not exist. */
    String address() {
        String nothing = UUID.randomUUID().toString();
        String filled =
                NUMBER.matcher(HASH.matcher(path).replaceAll("0".repeat(64))).replaceAll("0");
        return GAP.matcher(CHOICE.matcher(filled).replaceAll("$1")).replaceAll(nothing);
    }

    private static Route read(String line) {
        String[] columns = COLUMN.split(line.substring(2, line.length() - 2));
        List<Boolean> allowed = List.of(columns).subList(3, columns.length).stream()
                .map("yes"::equals)
                .toList();
        return new Route(columns[0], columns[1].replace("`", ""), columns[2], allowed);
    }
}
