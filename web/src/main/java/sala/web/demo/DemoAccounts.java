package sala.web.demo;

import java.nio.file.Path;
import sala.signin.PasswordNote;

/** The accounts of the sample district, as the launcher shows them. */
final class DemoAccounts {

    private static final String ABOUT =
            """
            The sample district has these accounts (เขตพื้นที่ตัวอย่างมีบัญชีดังนี้):

              admin        runs the district (ผู้ดูแลระบบของเขตพื้นที่)
              supervisor   follows up the schools (ศึกษานิเทศก์)
              teacher      teaches ป.4/1 (ครูประจำชั้น ป.4/1)
              student      learns in ป.4/1 (นักเรียนชั้น ป.4/1)
              keeper       looks after the school's node (ผู้ดูแลระบบของโรงเรียน)

            All have the same password (ทุกบัญชีใช้รหัสผ่านเดียวกัน):
            """;

    private DemoAccounts() {}

    /** The password for all of them: the one that was written before, else a new one. */
    static String password(Path data) {
        return new PasswordNote(data.resolve("demo-accounts.txt")).password(ABOUT);
    }
}
