using CustomerPortal.Platform.Data;

namespace CustomerPortal.Billing;

/// <summary>
/// Keeps <see cref="CustomerBalance"/>: triggers add what changes in the ledger, in the same transaction. The ledger's amounts are text
/// ("-12.5"), the balance counts ten-thousandths (see <see cref="SqliteBalanceConfiguration"/>): digits are moved, nothing passes through a binary fraction.
/// </summary>
internal sealed class SqliteBalancesScript : IEngineScript
{
    public string Sql =>
        $"""
         INSERT INTO "BillingBalances" ("TenantId", "CustomerId", "Currency", "OpenAmount", "OpenEntries")
         SELECT e."TenantId", e."CustomerId", e."Currency", SUM({Scaled("e")}), SUM(e."IsOpen") FROM "BillingLedgerEntries" e
         WHERE NOT EXISTS (SELECT 1 FROM "BillingBalances") GROUP BY 1, 2, 3;
         CREATE TRIGGER IF NOT EXISTS "BillingBalancesInserted" AFTER INSERT ON "BillingLedgerEntries" BEGIN
             {Add("new", string.Empty)}
         END;
         CREATE TRIGGER IF NOT EXISTS "BillingBalancesDeleted" AFTER DELETE ON "BillingLedgerEntries" BEGIN
             {Add("old", "-")}
         END;
         CREATE TRIGGER IF NOT EXISTS "BillingBalancesUpdated" AFTER UPDATE OF "OpenAmount", "IsOpen" ON "BillingLedgerEntries" BEGIN
             {Add("old", "-")}
             {Add("new", string.Empty)}
         END;
         """;

    private static string Add(string row, string sign) =>
        $"""
         INSERT INTO "BillingBalances" ("TenantId", "CustomerId", "Currency", "OpenAmount", "OpenEntries")
             VALUES ({row}."TenantId", {row}."CustomerId", {row}."Currency", {sign}{Scaled(row)}, {sign}{row}."IsOpen")
             ON CONFLICT ("CustomerId", "Currency") DO UPDATE
             SET "OpenAmount" = "OpenAmount" + excluded."OpenAmount", "OpenEntries" = "OpenEntries" + excluded."OpenEntries";
         """;

    // The digits without the point, times what is missing to four decimals.
    private static string Scaled(string row) =>
        $"""
         (CAST(replace({row}."OpenAmount", '.', '') AS INTEGER) * CASE
             WHEN instr({row}."OpenAmount", '.') = 0 THEN 10000
             ELSE CASE length({row}."OpenAmount") - instr({row}."OpenAmount", '.') WHEN 1 THEN 1000 WHEN 2 THEN 100 WHEN 3 THEN 10 ELSE 1 END
         END)
         """;
}
