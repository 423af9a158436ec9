using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class PaymentTermConfiguration : IEntityTypeConfiguration<PaymentTerm>
{
    public void Configure(EntityTypeBuilder<PaymentTerm> builder)
    {
        builder.ToTable("BillingPaymentTerms");
        builder.HasIndex(t => new { t.TenantId, t.Number }).IsUnique().Guards(BillingErrorCodes.PaymentTermNumberTaken, "number", "number", nameof(PaymentTerm.Number));
    }
}
