using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class InvoiceLineConfiguration : IEntityTypeConfiguration<InvoiceLine>
{
    public void Configure(EntityTypeBuilder<InvoiceLine> builder)
    {
        builder.ToTable("BillingInvoiceLines");
        builder.Property(l => l.Description).HasMaxLength(BillingConsts.DescriptionLength);
        builder.Property(l => l.Unit).HasMaxLength(BillingConsts.UnitLength);
        builder.Property(l => l.Quantity).HasPrecision(19, BillingConsts.QuantityScale);
        builder.Property(l => l.UnitPrice).HasPrecision(19, BillingConsts.UnitPriceScale);

        // No cascade: a tax code that lines use is not deleted.
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(l => l.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.TenantId, l.InvoiceId, l.Position });
    }
}
