using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.ToTable("BillingExchangeRates");
        builder.Property(r => r.Rate).HasPrecision(BillingConsts.RatePrecision, BillingConsts.RateScale);

        // One rate a day; the newest on or before a day is found by it.
        builder.HasIndex(r => new { r.TenantId, r.Currency, r.Day }).IsUnique().Guards(BillingErrorCodes.RateDayTaken, "day", "currency", nameof(ExchangeRate.Currency));
    }
}
