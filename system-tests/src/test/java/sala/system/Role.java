package sala.system;

import sala.system.browser.Account;

/** The accounts of the sample district. */
enum Role {
    PUPIL("student"),
    TEACHER("teacher"),
    SUPERVISOR("supervisor"),
    KEEPER("keeper"),
    ADMIN("admin");

    private final String username;

    Role(String username) {
        this.username = username;
    }

    /** With the password that the command printed. */
    Account account() {
        return Accounts.of(Nodes.district()).named(username);
    }
}
