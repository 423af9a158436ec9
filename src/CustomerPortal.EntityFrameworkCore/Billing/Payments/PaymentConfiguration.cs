using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("BillingPayments");
        builder.Property(p => p.CustomerName).HasMaxLength(BillingConsts.NameLength);
        builder.Property(p => p.Number).HasMaxLength(BillingConsts.NumberLength);
        builder.Property(p => p.Reference).HasMaxLength(BillingConsts.ReferenceLength);
        builder.Property(p => p.VoidReason).HasMaxLength(BillingConsts.ReasonLength);
        builder.HasOne<OwnCompany>().WithMany().HasForeignKey(p => p.CompanyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.TenantId, p.CompanyId, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.TenantId, p.CustomerId, p.Date });
        builder.HasIndex(p => new { p.TenantId, p.Date });
    }
}
