package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.PageFlaws;
import sala.system.browser.Visitor;
import sala.system.browser.Width;
import sala.system.node.Command;
import sala.system.node.Node;

/** A disk of lessons on its way into the register of the running product. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class DiskImportIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Pattern PLAN = Pattern.compile("/media/imports/[0-9a-f-]{36}");
    private static final String UNIT = "eDLTV/ม.ต้น/วิทย์/หน่วยที่ 1 สารและสมบัติ/";

    /** What programs look for, and nothing on it; they find its parts without a table of them. */
    private static final String EMPTY_PAGE =
            """
            %%PDF-1.7 %s
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R/Size 4>>
            startxref
            0
            %%%%EOF
            """;

    /** Other bytes in each run, so that a run can go on with the node of the one before. */
    private final String run = String.valueOf(ProcessHandle.current().pid());

    @Test
    void aDiskIsLookedAtAcceptedAndKnownTheNextTime(@TempDir Path disk) throws IOException {
        Node district = Nodes.district();
        paper(disk, UNIT + "01 ใบงาน การจำแนกสาร " + run + ".pdf", "sheet");
        paper(disk, UNIT + "01 เฉลย.pdf", "key");
        paper(disk, UNIT + "02 เฉลย ซ้ำ.pdf", "key");
        Files.writeString(disk.resolve("Thumbs.db"), "left behind");

        Command.Said planned = district.command(SOON, "media", "import", disk.toString(), "--plan");
        planned.assertWorked();
        assertThat(planned.out()).contains("3 files; 2 new", "1 duplicates");
        Matcher plan = PLAN.matcher(planned.out());
        assertThat(plan.find()).as(planned.out()).isTrue();

        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.ADMIN.account())) {
            visitor.open(plan.group());
            assertWellMade(visitor);
            visitor.reads("สารและสมบัติ").page().locator("button[value=accept]").click();
            visitor.page().locator("[data-import-state=DONE]").waitFor();
            visitor.open(plan.group() + "?show=BROUGHT&words=" + run);
            follow(visitor, ".import-table td a[href*='/files/']");
            assertWellMade(visitor);
            follow(visitor, "dd a[href^='/media/']:not([href*=imports])");
            visitor.reads("ใบงาน การจำแนกสาร").reads("วิทยาศาสตร์และเทคโนโลยี").reads("เฉลย");
        }

        Command.Said again = district.command(SOON, "media", "import", disk.toString());
        again.assertWorked();
        assertThat(again.out()).contains("3 files; 0 new", "3 duplicates");
    }

    private void paper(Path disk, String name, String words) throws IOException {
        Path file = disk.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, EMPTY_PAGE.formatted(words + " " + run));
    }

    private static void follow(Visitor visitor, String link) {
        Page page = visitor.page();
        Locator first = page.locator(link).first();
        page.waitForNavigation(first::click);
    }

    private static void assertWellMade(Visitor visitor) {
        for (Width width : Width.values()) {
            visitor.resize(width);
            assertThat(PageFlaws.scrollsSideways(visitor))
                    .as("sideways at " + width)
                    .isFalse();
        }
        assertThat(PageFlaws.ofAccess(visitor)).isEmpty();
    }
}
