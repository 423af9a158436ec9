using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class CustomerAddressConfiguration : IEntityTypeConfiguration<CustomerAddress>
{
    private const int StreetMaxLength = (CustomerConsts.AddressLineMaxLength + 1) * CustomerConsts.AddressLinesMax;

    public void Configure(EntityTypeBuilder<CustomerAddress> builder)
    {
        builder.ToTable("CustomersAddresses");
        builder.Property(a => a.Name).HasMaxLength(CustomerConsts.AddressNameMaxLength);
        builder.Property(a => a.Street).HasMaxLength(StreetMaxLength);
        builder.Property(a => a.PostalCode).HasMaxLength(CustomerConsts.PostalCodeMaxLength);
        builder.Property(a => a.PostalCodeKey).HasMaxLength(CustomerConsts.PostalCodeMaxLength * 2);
        builder.Property(a => a.City).HasMaxLength(CustomerConsts.CityMaxLength);
        builder.Property(a => a.Region).HasMaxLength(CustomerConsts.RegionMaxLength);
        builder.Ignore(a => a.Lines);

        // "A similar name at the same postcode" (duplicates).
        builder.HasIndex(a => new { a.TenantId, a.PostalCodeKey });
    }
}
