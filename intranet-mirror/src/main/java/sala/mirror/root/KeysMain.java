package sala.mirror.root;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.node.SecretFile;

/**
 * What is done with keys from drawers, on any machine that has the program, best on one without a network: making a
 * stick, looking at a root, signing it. A passphrase is asked for at the terminal; without one it is the first line of
 * what comes in.
 */
public final class KeysMain {

    private final PrintStream out;
    private final @Nullable Console console;

    private KeysMain(PrintStream out, @Nullable Console console) {
        this.out = out;
        this.console = console;
    }

    /** {@code make STICK NAME}, {@code sign ROOT STICK} or {@code look ROOT}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // whatever leaves this method ends the program with a failure; a person wants no more than a line
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> out.println("sala: " + said(failure)));
        new KeysMain(out, System.console()).run(arguments);
    }

    private static String said(Throwable failure) {
        return failure instanceof Fault refused ? said(refused) : String.valueOf(failure.getMessage());
    }

    private static String said(Fault refused) {
        return switch (refused.code()) {
            case RootRefused.WRONG_PASSPHRASE -> "the passphrase is wrong, or the file is damaged";
            case RootRefused.SHORT_PASSPHRASE -> "the passphrase is too short: at least " + KeyStick.LEAST_LETTERS;
            default -> "this is no such file (" + refused.code() + ")";
        };
    }

    private void run(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(file, arguments[2]);
            case "sign" -> sign(file, Path.of(arguments[2]));
            default -> look(SignedRoot.read(Files.readString(file)));
        }
    }

    private void make(Path stick, String name) throws IOException {
        if (Files.exists(stick)) {
            throw new IOException("there is a file already: " + stick);
        }
        char[] passphrase = passphrase("A passphrase for this key, twelve letters or more: ");
        if (console != null && !Arrays.equals(passphrase, passphrase("Once more: "))) {
            throw new IOException("these were two different ones; nothing was made");
        }
        KeyStick made = KeyStick.make(name, passphrase);
        new SecretFile(stick).write(made.text());
        out.println(made.key().name() + "  " + made.key().fingerprint() + "  " + stick);
    }

    private void sign(Path root, Path stick) throws IOException {
        SignedRoot signed = SignedRoot.read(Files.readString(root));
        KeyStick key = KeyStick.read(Files.readString(stick));
        look(signed);
        SignedRoot more =
                signed.signed(key.open(passphrase("Passphrase of " + key.key().name() + ": ")));
        new SecretFile(root).write(more.text());
        out.println("Signed with the key of " + key.key().name() + ".");
    }

    private void look(SignedRoot signed) {
        Root root = signed.root();
        out.println("Root " + root.version() + ", good until " + root.expires() + ". It takes " + root.threshold()
                + " of " + root.keys().size() + " keys:");
        root.keys()
                .forEach(key -> out.println("  " + (signed.isSignedBy(key) ? "signed  " : "        ")
                        + key.fingerprint() + "  " + key.name()));
        out.println("The district signs with " + root.districtFingerprint());
    }

    private char[] passphrase(String question) throws IOException {
        if (console != null) {
            return Optional.ofNullable(console.readPassword("%s", question)).orElse(new char[0]);
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? new char[0] : line.toCharArray();
    }
}
