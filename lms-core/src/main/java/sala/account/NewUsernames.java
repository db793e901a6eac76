package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.Username;
import sala.school.Schools;
import sala.sql.Sql;

/**
 * User names for those who have none: the school's code, what one is, and a number. Those of a school's own node have a
 * letter more, so that it never gives one that the district gives too while the line is cut.
 */
@Singleton
public class NewUsernames {

    private final Schools schools;
    private final Sql sql;
    private final NodeRole node;

    @Inject
    public NewUsernames(Schools schools, Sql sql, NodeSettings settings) {
        this(schools, sql, settings.role());
    }

    public NewUsernames(Schools schools, Sql sql, NodeRole node) {
        this.schools = schools;
        this.sql = sql;
        this.node = node;
    }

    /** Such as {@code 10012345-p0042}; nobody has it now. */
    public Username propose(Grant grant) {
        String start = place(grant.school()) + "-" + (node == NodeRole.SCHOOL ? "s" : "") + letter(grant.role());
        long last = sql.number(
                "select coalesce(max(substring(username from ?)::bigint), 0) from person where username ~ ?",
                start.length() + 1,
                "^" + start + "[0-9]{4,9}$");
        return new Username(String.format(Locale.ROOT, "%s%04d", start, last + 1));
    }

    private String place(@Nullable UUID school) {
        return school == null ? "office" : schools.get(school).code().digits();
    }

    private static String letter(Role role) {
        return switch (role) {
            case PUPIL -> "p";
            case TEACHER -> "t";
            case SCHOOL_KEEPER -> "k";
            case SUPERVISOR -> "v";
            case DISTRICT_ADMIN -> "a";
        };
    }
}
