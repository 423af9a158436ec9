using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

/// <summary>An amount that is summed and sorted by the engine is a whole number of ten-thousandths: SQLite has no exact decimals.</summary>
internal sealed class SqliteBalanceConfiguration : IEntityTypeConfiguration<CustomerBalance>
{
    private const decimal Scale = 10_000m;

    public void Configure(EntityTypeBuilder<CustomerBalance> builder) =>
        builder.Property(b => b.OpenAmount).HasConversion(amount => (long)(amount * Scale), stored => stored / Scale);
}
