using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class TenantCurrencyConfiguration : IEntityTypeConfiguration<TenantCurrency>
{
    public void Configure(EntityTypeBuilder<TenantCurrency> builder)
    {
        builder.ToTable("BillingCurrencies");
        builder.HasIndex(c => new { c.TenantId, c.Currency }).IsUnique().Guards(BillingErrorCodes.CurrencyAlreadyOn, "code", "currency", nameof(TenantCurrency.Currency));
    }
}
