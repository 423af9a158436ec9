using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class OwnCompanyConfiguration : IEntityTypeConfiguration<OwnCompany>
{
    public void Configure(EntityTypeBuilder<OwnCompany> builder)
    {
        builder.ToTable("BillingCompanies");
        builder.Property(c => c.Name).HasMaxLength(BillingConsts.NameLength);
        builder.Property(c => c.Address).AsJson();
        builder.Property(c => c.RegistrationNumber).HasMaxLength(BillingConsts.RegistrationNumberLength);
        builder.Property(c => c.Phone).HasMaxLength(BillingConsts.PhoneLength);
        builder.Property(c => c.Website).HasMaxLength(BillingConsts.WebsiteLength);

        // One company per tenant in this release; the index also stops two set-ups at once.
        builder.HasIndex(c => c.TenantId).IsUnique();
    }
}
