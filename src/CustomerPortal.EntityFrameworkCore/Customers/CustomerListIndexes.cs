using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <summary>
/// Indexes by which the filtered list is read in its usual order, and counted, without the rows themselves. They span the card and its
/// islands, which the model cannot say.
/// </summary>
internal sealed class CustomerListIndexes : IEngineScript
{
    public string Sql =>
        """
        CREATE INDEX IF NOT EXISTS "IX_Customers_ListByState" ON "Customers" ("TenantId", "State", "NameKey", "Id");
        CREATE INDEX IF NOT EXISTS "IX_Customers_ListByLanguage" ON "Customers" ("TenantId", "General_Language", "NameKey", "Id");
        CREATE INDEX IF NOT EXISTS "IX_Customers_ListByCurrency" ON "Customers" ("TenantId", "General_Currency", "NameKey", "Id");
        """;
}
