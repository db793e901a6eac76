package sala.signin;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.people.Language;
import sala.people.PersonName;

/** A session that works, its person and that person's grants, read in one query; asked for with every request. */
record KnownSession(Identity identity, Instant lastSeen) {

    private static final String QUERY =
            """
            select s.id, s.kind, s.last_seen_at, p.username, p.prefix, p.given_name, p.family_name, p.language, p.id,
                   g.role, g.school, g.classroom, g.area, p.first_password
              from session s join person p on p.id = s.person left join role_grant g on g.person = p.id
             where s.token_hash = ? and s.expires_at > ? and p.active""";

    static Optional<KnownSession> find(EntityManager entities, Token token, Instant now) {
        List<Object[]> rows = rows(
                entities.createNativeQuery(QUERY).setParameter(1, token.hash()).setParameter(2, Timestamp.from(now)));
        return rows.stream().findFirst().map(row -> of(row, grants(rows))).filter(session -> session.lastSeen()
                .plus(session.identity().kind().idle())
                .isAfter(now));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static KnownSession of(Object[] row, Set<Grant> grants) {
        Identity identity = new Identity(
                (UUID) row[0],
                SessionKind.valueOf((String) row[1]),
                (String) row[3],
                new PersonName((String) row[4], (String) row[5], (String) row[6]),
                Language.valueOf((String) row[7]),
                new Actor((UUID) row[8], grants),
                (Boolean) row[13]);
        return new KnownSession(identity, ((Timestamp) row[2]).toInstant());
    }

    private static Set<Grant> grants(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[9] != null)
                .map(row -> new Grant(Role.valueOf((String) row[9]), (UUID) row[10], (UUID) row[11], (String) row[12]))
                .collect(Collectors.toUnmodifiableSet());
    }
}
