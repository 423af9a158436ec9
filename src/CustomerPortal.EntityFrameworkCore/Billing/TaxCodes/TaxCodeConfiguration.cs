using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class TaxCodeConfiguration : IEntityTypeConfiguration<TaxCode>
{
    public void Configure(EntityTypeBuilder<TaxCode> builder)
    {
        builder.ToTable("BillingTaxCodes");
        builder.Property(t => t.Code).HasMaxLength(BillingConsts.TaxCodeLength);
        builder.HasIndex(t => new { t.TenantId, t.Code }).IsUnique().Guards(BillingErrorCodes.TaxCodeTaken, "code", "code", nameof(TaxCode.Code));
    }
}
