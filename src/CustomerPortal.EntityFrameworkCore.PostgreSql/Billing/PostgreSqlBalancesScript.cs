using CustomerPortal.Platform.Data;

namespace CustomerPortal.Billing;

/// <summary>
/// Keeps <see cref="CustomerBalance"/>: a trigger adds what changes in the ledger, in the same transaction. The row stays locked until the
/// commit, so that writers for one customer add one after the other.
/// </summary>
internal sealed class PostgreSqlBalancesScript : IEngineScript
{
    public string Sql =>
        """
        CREATE OR REPLACE FUNCTION billing_add_to_balance(tenant uuid, customer uuid, currency text, amount numeric, entries integer) RETURNS void
        LANGUAGE sql SET search_path = public, pg_temp AS
        $$
            INSERT INTO "BillingBalances" AS b ("TenantId", "CustomerId", "Currency", "OpenAmount", "OpenEntries")
            VALUES (tenant, customer, currency, amount, entries)
            ON CONFLICT ("CustomerId", "Currency") DO UPDATE
            SET "OpenAmount" = b."OpenAmount" + EXCLUDED."OpenAmount", "OpenEntries" = b."OpenEntries" + EXCLUDED."OpenEntries";
        $$;
        CREATE OR REPLACE FUNCTION billing_follow_ledger() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
        $$ BEGIN
            IF TG_OP <> 'INSERT' THEN
                PERFORM billing_add_to_balance(OLD."TenantId", OLD."CustomerId", OLD."Currency", -OLD."OpenAmount", -(OLD."IsOpen"::integer));
            END IF;
            IF TG_OP <> 'DELETE' THEN
                PERFORM billing_add_to_balance(NEW."TenantId", NEW."CustomerId", NEW."Currency", NEW."OpenAmount", NEW."IsOpen"::integer);
            END IF;
            RETURN NULL;
        END $$;
        INSERT INTO "BillingBalances" ("TenantId", "CustomerId", "Currency", "OpenAmount", "OpenEntries")
        SELECT "TenantId", "CustomerId", "Currency", SUM("OpenAmount"), COUNT(*) FILTER (WHERE "IsOpen") FROM "BillingLedgerEntries"
        WHERE NOT EXISTS (SELECT 1 FROM "BillingBalances") GROUP BY 1, 2, 3;
        CREATE OR REPLACE TRIGGER follow_ledger AFTER INSERT OR DELETE OR UPDATE OF "OpenAmount", "IsOpen" ON "BillingLedgerEntries"
        FOR EACH ROW EXECUTE FUNCTION billing_follow_ledger();
        """;
}
