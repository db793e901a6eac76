package sala.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Grant;
import sala.recent.AccessChanges;

/** Somebody with an account: a pupil, a teacher, a keeper of a school, or somebody of the district office. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;
    private String prefix;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "password_hash")
    private String passwordHash;

    /** At a school's node: the password as the district last sent it. */
    @Nullable
    @Column(name = "district_password_hash")
    private String districtPasswordHash;

    @Enumerated(EnumType.STRING)
    private Language language = Language.THAI;

    private boolean active = true;

    /** Whether somebody else chose the password, so that another one is to be chosen with the first sign-in. */
    @Column(name = "first_password")
    private boolean firstPassword;

    /** The school year (B.E.) at the end of which the person left school for good. */
    @Nullable
    private Integer graduated;

    /** Counts changes of the grants, which are rows of their own, so that those too make a new version. */
    @Column(name = "grant_changes")
    private int grantChanges;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<RoleGrant> grants = new HashSet<>();

    protected Person() {}

    /** @param passwordHash as {@code sala.signin.Passwords} makes it */
    public Person(UUID id, Username username, PersonName name, String passwordHash) {
        this.id = id;
        this.username = username.text();
        this.passwordHash = passwordHash;
        this.prefix = name.prefix();
        this.givenName = name.given();
        this.familyName = name.family();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public PersonName name() {
        return new PersonName(prefix, givenName, familyName);
    }

    public void rename(PersonName name) {
        prefix = name.prefix();
        givenName = name.given();
        familyName = name.family();
    }

    /** Takes another name to sign in with. */
    public void signInAs(Username newUsername) {
        username = newUsername.text();
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Takes a password that the person has chosen. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        firstPassword = false;
    }

    /**
     * Takes a password that somebody else has chosen.
     *
     * @param toBeChanged whether the person chooses another one before doing anything else
     */
    public void resetPassword(String newHash, boolean toBeChanged) {
        passwordHash = newHash;
        firstPassword = toBeChanged;
    }

    /** Whether another password is to be chosen before anything else is done. */
    public boolean firstPassword() {
        return firstPassword;
    }

    /**
     * Takes the district's password when that is a new one; else one that was changed here stays. Of an account that
     * was made here too, from the same roster, the one given here stays: its cards are in pupils' hands.
     */
    void followPassword(String ofDistrict, boolean toBeChanged) {
        boolean madeHere = districtPasswordHash == null && !ofDistrict.equals(passwordHash);
        if (!ofDistrict.equals(districtPasswordHash)) {
            districtPasswordHash = ofDistrict;
            if (!madeHere) {
                resetPassword(ofDistrict, toBeChanged);
            }
        }
    }

    /** At a school's node: whether the district knows this account, and its word counts (docs/adr/0088). */
    public boolean isOfDistrict() {
        return districtPasswordHash != null;
    }

    public Language language() {
        return language;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    /** Whether this person may sign in. */
    public boolean active() {
        return active;
    }

    /** Keeps this person from signing in; what the person did stays. */
    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
        graduated = null;
    }

    /** Leaves school for good: may not sign in any more, and is kept among the graduates of this school year. */
    public void graduate(int year) {
        active = false;
        graduated = year;
    }

    /** The school year (B.E.) of whoever has left school for good; null for all others. */
    public @Nullable Integer graduated() {
        return graduated;
    }

    /** Closes the account for good and frees its user name; what the person did stays. */
    void retire() {
        active = false;
        username = id.toString();
        Set.copyOf(grants()).forEach(this::take);
    }

    public Set<Grant> grants() {
        return grants.stream().map(RoleGrant::toGrant).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives a role at a place; harmless when it is held already. */
    public void give(Grant grant) {
        if (!grants().contains(grant)) {
            grants.add(new RoleGrant(this, grant));
            grantChanges++;
        }
    }

    /** Takes a role at a place away; harmless when it is not held. */
    public void take(Grant grant) {
        if (grants.removeIf(held -> held.toGrant().equals(grant))) {
            grantChanges++;
        }
    }

    public Actor actor() {
        return new Actor(id, grants());
    }
}
