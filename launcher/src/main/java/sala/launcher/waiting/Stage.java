package sala.launcher.waiting;

/** How far a start has come, in the words of those who wait for it. */
public enum Stage {
    DATABASE(new Words("กำลังเปิดฐานข้อมูล", "The database is being started.")),
    SERVER(new Words("กำลังเปิดเครื่องให้บริการ", "The server is being started.")),
    PROGRAM(new Words("กำลังเปิดโปรแกรม", "The program is being loaded.")),
    TABLES(new Words("กำลังเตรียมตารางข้อมูล", "The tables are being prepared.")),
    LAST(new Words("ใกล้เสร็จแล้ว", "Nearly there.")),
    FAILED(new Words("เปิดไม่สำเร็จ", "It could not be started."));

    private final Words words;

    Stage(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
