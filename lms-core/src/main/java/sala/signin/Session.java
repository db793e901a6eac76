package sala.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import sala.recent.AccessChanges;

/** Somebody is signed in, at one browser or by one program. Ends by deletion. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "session")
public class Session {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private UUID person;

    @Column(name = "created_at")
    private Instant created;

    @Column(name = "last_seen_at")
    private Instant lastSeen;

    @Column(name = "expires_at")
    private Instant expires;

    private String address;
    private String agent;

    protected Session() {}

    Session(Token token, UUID person, SessionKind kind, Origin origin, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.person = person;
        this.kind = kind;
        this.created = now;
        this.lastSeen = now;
        this.expires = now.plus(kind.most());
        this.address = origin.address();
        this.agent = origin.agent();
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public SessionKind kind() {
        return kind;
    }

    public Instant created() {
        return created;
    }

    /** To within some minutes. */
    public Instant lastSeen() {
        return lastSeen;
    }

    public Instant expires() {
        return expires;
    }

    public Origin origin() {
        return new Origin(address, agent);
    }
}
