package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.fault.NotFound;

/** Who is signed in. */
@Singleton
@Transactional
public class Sessions {

    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Sessions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Signs somebody in, whose identity the caller has proven. */
    public Token open(UUID person, SessionKind kind, Origin origin) {
        forgetExpired();
        Token token = Token.random();
        entities.persist(new Session(token, person, kind, origin, clock.instant()));
        return token;
    }

    /** Whose token this is, with all grants, in one query; empty when it does not work or no longer. */
    public Optional<Identity> identify(Token token) {
        Instant now = clock.instant();
        Optional<KnownSession> known = KnownSession.find(entities, token, now);
        known.filter(session -> session.lastSeen().isBefore(now.minus(SEEN_TO_WITHIN)))
                .ifPresent(session -> touch(session.identity().session(), now));
        return known.map(KnownSession::identity);
    }

    /** Signs out; harmless when the token does not work. */
    public void close(Token token) {
        find(token).ifPresent(entities::remove);
    }

    /** All of a person's sessions, the latest used first. */
    public List<Session> of(UUID person) {
        return entities.createQuery(
                        "select s from Session s where s.person = :person and s.expires > :now"
                                + " order by s.lastSeen desc, s.id",
                        Session.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Ends one of this person's sessions from elsewhere.
     *
     * @throws NotFound when the person has no such session
     */
    public void revoke(UUID person, UUID session) {
        Session found = Optional.ofNullable(entities.find(Session.class, session))
                .filter(candidate -> candidate.person().equals(person))
                .orElseThrow(() -> new NotFound("session"));
        entities.remove(found);
    }

    /** Ends all sessions of this person but one, as after a change of the password. */
    public void revokeOthers(UUID person, UUID kept) {
        entities.createQuery("select s from Session s where s.person = :person and s.id <> :kept", Session.class)
                .setParameter("person", person)
                .setParameter("kept", kept)
                .getResultList()
                .forEach(entities::remove);
    }

    /** Ends all sessions of this person, as after somebody else gave another password. */
    public void revokeAll(UUID person) {
        of(person).forEach(entities::remove);
    }

    private Optional<Session> find(Token token) {
        return entities.createQuery("select s from Session s where s.tokenHash = :hash", Session.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Without the version, which two requests at the same time would quarrel about. */
    private void touch(UUID session, Instant now) {
        entities.createQuery("update Session s set s.lastSeen = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session)
                .executeUpdate();
    }

    private void forgetExpired() {
        entities.createQuery("delete from Session s where s.expires < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
