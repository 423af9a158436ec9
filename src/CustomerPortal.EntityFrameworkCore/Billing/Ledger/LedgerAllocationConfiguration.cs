using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class LedgerAllocationConfiguration : IEntityTypeConfiguration<LedgerAllocation>
{
    public void Configure(EntityTypeBuilder<LedgerAllocation> builder)
    {
        builder.ToTable("BillingLedgerAllocations");
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(a => a.CreditEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(a => a.DebitEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.TenantId, a.CustomerId, a.Date });
        builder.HasIndex(a => new { a.TenantId, a.DebitEntryId });
        builder.HasIndex(a => new { a.TenantId, a.CreditEntryId });
    }
}
