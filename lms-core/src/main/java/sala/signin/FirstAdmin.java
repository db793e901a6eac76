package sala.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.access.Grant;
import sala.access.Role;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.node.StartStep;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.sql.Transactions;

/**
 * Gives a new district its first account, since somebody must let in all others. The launcher shows its password at
 * each start until it has been changed.
 */
@Singleton
public class FirstAdmin implements StartStep {

    private static final Username USERNAME = new Username("admin");
    private static final PersonName NAME = new PersonName("", "ผู้ดูแลระบบ", "ประจำเขต");
    private static final String ABOUT =
            """
            The first account of this district; change its password under its name, top right
            (บัญชีแรกของเขตนี้ กรุณาเปลี่ยนรหัสผ่านที่ชื่อผู้ใช้มุมบนขวา):

            username: admin""";

    private final NodeSettings settings;
    private final People people;
    private final Passwords passwords;
    private final Transactions transactions;

    @Inject
    public FirstAdmin(NodeSettings settings, People people, Passwords passwords, Transactions transactions) {
        this.settings = settings;
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void start() {
        PasswordNote note = new PasswordNote(settings.data().resolve("first-account.txt"));
        if (settings.role() == NodeRole.DISTRICT && !settings.demo() && people.isEmpty()) {
            String hash = passwords.hash(note.password(ABOUT));
            transactions.run(() -> make(hash));
        } else {
            note.noted().filter(this::changed).ifPresent(old -> note.remove());
        }
    }

    private void make(String passwordHash) {
        Person admin = new Person(UUID.randomUUID(), USERNAME, NAME, passwordHash);
        admin.give(Grant.district(Role.DISTRICT_ADMIN));
        people.add(admin);
    }

    private boolean changed(String noted) {
        String known = people.find(USERNAME).map(Person::passwordHash).orElse(null);
        return !passwords.match(noted, known);
    }
}
