using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class CustomerBalanceConfiguration : IEntityTypeConfiguration<CustomerBalance>
{
    public void Configure(EntityTypeBuilder<CustomerBalance> builder)
    {
        builder.ToTable("BillingBalances");
        builder.HasKey(b => new { b.CustomerId, b.Currency });

        // The list of customers by what they owe.
        builder.HasIndex(b => new { b.TenantId, b.OpenAmount, b.CustomerId });
    }
}
