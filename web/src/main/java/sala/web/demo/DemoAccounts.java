package sala.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accounts of the sample district as a file in the node's folder, from which the launcher prints them. Written
 * before the accounts are made, so that the password of accounts that exist is never lost.
 */
record DemoAccounts(Path file) {

    private static final String PASSWORD = "password: ";

    static DemoAccounts in(Path data) {
        return new DemoAccounts(data.resolve("demo-accounts.txt"));
    }

    /** The password for all of them: the one that was written before, else a new one. */
    String password() {
        return written().orElseGet(this::write);
    }

    private Optional<String> written() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(PASSWORD))
                    .map(line -> line.substring(PASSWORD.length()).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write() {
        String password = DemoPassword.random();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password;
    }

    private static String text(String password) {
        return """
                The sample district has these accounts (เขตพื้นที่ตัวอย่างมีบัญชีดังนี้):

                  admin        runs the district (ผู้ดูแลระบบของเขตพื้นที่)
                  supervisor   follows up the schools (ศึกษานิเทศก์)
                  teacher      teaches ป.4/1 (ครูประจำชั้น ป.4/1)
                  student      learns in ป.4/1 (นักเรียนชั้น ป.4/1)
                  keeper       looks after the school's node (ผู้ดูแลระบบของโรงเรียน)

                All have the same password (ทุกบัญชีใช้รหัสผ่านเดียวกัน):

                """
                + PASSWORD + password + "\n";
    }
}
