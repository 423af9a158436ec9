using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <summary>
/// The index of letter triples, and the function that uses it. Row-level security lets only leakproof operators near an index, and LIKE is
/// none: asked directly, a search would read every text of the tenant. The function runs with its owner's rights and names the tenant of the
/// connection itself; without one it finds nothing.
/// </summary>
internal sealed class PostgreSqlCustomerSearchScript : IEngineScript
{
    public string Sql =>
        $"""
         CREATE EXTENSION IF NOT EXISTS pg_trgm;
         CREATE EXTENSION IF NOT EXISTS btree_gin;
         CREATE INDEX IF NOT EXISTS "IX_CustomersSearchTexts_Triples" ON "CustomersSearchTexts" USING gin ("TenantId", "Text" gin_trgm_ops);
         CREATE OR REPLACE FUNCTION customers_containing(pattern text) RETURNS SETOF uuid
         LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS
         $$
             SELECT t."CustomerId" FROM "CustomersSearchTexts" t
             WHERE t."TenantId" = NULLIF(current_setting('{TenantOfConnection.Setting}', true), '')::uuid AND t."Text" LIKE pattern
         $$;
         """;
}
