using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("BillingLedgerEntries");
        builder.Property(e => e.DocumentNumber).HasMaxLength(BillingConsts.NumberLength);
        builder.Property(e => e.Reference).HasMaxLength(BillingConsts.ReferenceLength);
        builder.Property(e => e.BaseRate).HasPrecision(BillingConsts.RatePrecision, BillingConsts.RateScale);
        builder.HasOne<OwnCompany>().WithMany().HasForeignKey(e => e.CompanyId).OnDelete(DeleteBehavior.Restrict);

        // A document stands in the ledger once, whatever happens.
        builder.HasIndex(e => new { e.TenantId, e.DocumentId, e.Kind }).IsUnique();

        // Statements: one customer, in order of time.
        builder.HasIndex(e => new { e.TenantId, e.CustomerId, e.Date });

        // Open items are few among all entries ever written: dashboard, aging and allocation read these alone.
        builder.HasIndex(e => new { e.TenantId, e.CustomerId, e.Currency, e.DueOn }).HasFilter("\"IsOpen\"");
    }
}
