using CustomerPortal.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.AccountingSync;

internal sealed class LedgerDebtorConfiguration : IEntityTypeConfiguration<LedgerDebtor>
{
    public void Configure(EntityTypeBuilder<LedgerDebtor> builder)
    {
        builder.ToTable("AccountingSyncLedgerDebtors");
        builder.Property(d => d.Number).HasMaxLength(CustomerConsts.DebtorNumberMaxLength);
        builder.Property(d => d.Revision).IsConcurrencyToken();

        // One debtor for a customer, and one number for a debtor, whatever is tried twice.
        builder.HasIndex(d => new { d.TenantId, d.ExternalId }).IsUnique();
        builder.HasIndex(d => new { d.TenantId, d.Number }).IsUnique();
    }
}
