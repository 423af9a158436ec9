using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <summary>The full-text index beside the search texts, kept in step by triggers. It holds letter triples only; the texts stay in their table.</summary>
internal sealed class SqliteCustomerSearchScript : IEngineScript
{
    public string Sql =>
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS "CustomersSearchIndex" USING fts5(
            "Text", content='CustomersSearchTexts', content_rowid='Serial', tokenize='trigram', detail='full');
        CREATE TRIGGER IF NOT EXISTS "CustomersSearchInserted" AFTER INSERT ON "CustomersSearchTexts" BEGIN
            INSERT INTO "CustomersSearchIndex"(rowid, "Text") VALUES (new."Serial", new."Text");
        END;
        CREATE TRIGGER IF NOT EXISTS "CustomersSearchDeleted" AFTER DELETE ON "CustomersSearchTexts" BEGIN
            INSERT INTO "CustomersSearchIndex"("CustomersSearchIndex", rowid, "Text") VALUES ('delete', old."Serial", old."Text");
        END;
        CREATE TRIGGER IF NOT EXISTS "CustomersSearchUpdated" AFTER UPDATE OF "Text" ON "CustomersSearchTexts" BEGIN
            INSERT INTO "CustomersSearchIndex"("CustomersSearchIndex", rowid, "Text") VALUES ('delete', old."Serial", old."Text");
            INSERT INTO "CustomersSearchIndex"(rowid, "Text") VALUES (new."Serial", new."Text");
        END;
        """;
}
